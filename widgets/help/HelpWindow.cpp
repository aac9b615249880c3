// SPDX-License-Identifier: MIT
#include "widgets/help/HelpWindow.h"

#include "widgets/help/HelpBrowser.h"
#include "widgets/help/HelpContents.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

static constexpr QSize usualSize(900, 620);

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_contents(new HelpContents(this))
    , m_browser(new HelpBrowser(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_copy(new QPushButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_smaller->setText(QStringLiteral("A−"));
    m_larger->setText(QStringLiteral("A+"));
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    m_copy->hide();

    auto* tools = new QHBoxLayout;
    for (QWidget* each : {m_back, m_forward})
        tools->addWidget(each);
    tools->addWidget(m_copy);
    tools->addStretch();
    for (QWidget* each : {m_smaller, m_larger})
        tools->addWidget(each);
    tools->setContentsMargins(12, 10, 12, 0);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(12, 10, 0, 12);
    for (QWidget* each : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_nothing)})
        leftLayout->addWidget(each);
    leftLayout->addWidget(m_contents, 1);
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addLayout(tools);
    rightLayout->addWidget(m_browser, 1);
    auto* halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    halves->setSizes({usualSize.width() * 3 / 10, usualSize.width() * 7 / 10});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    resize(usualSize);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_search->text().isEmpty())
            open(m_contents->firstFound());
    });
    connect(m_contents, &HelpContents::placeChosen, m_browser, &HelpBrowser::open);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::showSource);
    connect(m_smaller, &QToolButton::clicked, m_browser, [this] { m_browser->zoomOut(); });
    connect(m_larger, &QToolButton::clicked, m_browser, [this] { m_browser->zoomIn(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_captureFilter); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, m_larger, &QToolButton::click);
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, m_smaller, &QToolButton::click);
    setLanguage(QStringLiteral("en"));
    retranslate();
}

void HelpWindow::open(const QString& place)
{
    m_browser->open(place);
}

void HelpWindow::setLanguage(const QString& code)
{
    m_contents->setLanguage(code);
    m_browser->setLanguage(code);
    showSource(m_browser->source());
}

void HelpWindow::setCaptureFilter(const QString& filter)
{
    m_captureFilter = filter;
    m_browser->setCaptureFilter(filter);
    m_copy->setText(tr("Copy “%1”").arg(filter));
}

void HelpWindow::search(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_contents->filter(words);
    m_browser->mark(words);
    m_nothing->setVisible(m_contents->foundCount() == 0);
    showSource(m_browser->source());
}

void HelpWindow::showSource(const QUrl& source)
{
    const QString name = source.path().mid(1);
    const bool namesSection = m_browser->page().has(source.fragment());
    m_contents->setCurrentPlace(name + QLatin1Char('#') + (namesSection ? source.fragment() : name));
    m_copy->setVisible(name == QLatin1String("cannot-see") && !m_captureFilter.isEmpty());
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No page has these words. Try fewer, or shorter ones."));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Help page"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_smaller->setToolTip(tr("Smaller text"));
    m_larger->setToolTip(tr("Larger text"));
    m_smaller->setAccessibleName(m_smaller->toolTip());
    m_larger->setAccessibleName(m_larger->toolTip());
    m_copy->setText(tr("Copy “%1”").arg(m_captureFilter));
}
