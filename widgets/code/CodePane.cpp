// SPDX-License-Identifier: MIT
#include "widgets/code/CodePane.h"

#include "model/endpoints/EndpointTable.h"
#include "widgets/code/CodeView.h"
#include "widgets/style/ActionIcons.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int pauseMs = 300;
constexpr int scopeCount = int(CodeScope::TwoPrograms) + 1;
constexpr int leastLetters = 7;
constexpr EventId farthestClick = 32; // events behind the last call, at most

} // namespace

CodePane::CodePane(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_controls(new QHBoxLayout)
    , m_languages(new QTabBar(this))
    , m_scope(new QComboBox(this))
    , m_file(new QComboBox(this))
    , m_copy(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_run(new QToolButton(this))
    , m_view(new CodeView(this))
    , m_instructions(new QLabel(this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    build();
    connect(&m_later, &QTimer::timeout, this, &CodePane::refresh);
    connect(&m_feed, &EventFeed::appended, this, &CodePane::onAppended);
    connect(m_languages, &QTabBar::currentChanged, this, &CodePane::refresh);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CodePane::refresh);
    connect(m_file, &QComboBox::currentIndexChanged, this, &CodePane::showFile);
    connect(m_copy, &QToolButton::clicked, this, &CodePane::copy);
    connect(m_save, &QToolButton::clicked, this, [this] { emit saveWanted(request()); });
    connect(m_run, &QToolButton::toggled, this, &CodePane::showInstructions);
    connect(m_view, &CodeView::eventChosen, this, [this](EventId id) {
        m_wanted = id;
        emit eventChosen(id);
    });
    setFocusProxy(m_view);
    retranslate();
    showFile();
}

void CodePane::build()
{
    for (const CodeLanguage language : codeLanguages)
        m_languages->addTab(codeLanguageName(language));
    m_languages->setDocumentMode(true);
    m_languages->setDrawBase(false);
    m_languages->setExpanding(false);
    m_scope->setObjectName(QStringLiteral("scope"));
    m_file->setObjectName(QStringLiteral("file"));
    for (int i = 0; i < scopeCount; ++i)
        m_scope->addItem(QString());
    for (QComboBox* box : {m_scope, m_file}) { // their lists are as wide as they need
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    m_file->hide();
    m_copy->setIcon(actionIcon(ActionIcon::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_run->setCheckable(true);
    m_instructions->setTextFormat(Qt::PlainText);
    m_instructions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_instructions->setWordWrap(true);
    m_instructions->setMargin(6);
    m_instructions->hide();

    m_controls->setSpacing(4);
    m_controls->setContentsMargins(6, 4, 6, 0);
    m_controls->addWidget(m_languages);
    m_controls->addWidget(m_scope);
    m_controls->addWidget(m_file);
    m_controls->addStretch(1);
    m_controls->addWidget(m_copy);
    m_controls->addWidget(m_save);
    m_controls->addWidget(m_run);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_controls);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_instructions);
}

CodeScope CodePane::scope() const
{
    return CodeScope(m_scope->currentIndex());
}

CodeLanguage CodePane::language() const
{
    return codeLanguages[size_t(m_languages->currentIndex())];
}

void CodePane::setScope(CodeScope scope)
{
    m_scope->setCurrentIndex(int(scope));
}

void CodePane::setLanguage(CodeLanguage language)
{
    m_languages->setCurrentIndex(int(language));
}

// --- which calls ---------------------------------------------------------------------------------------------------

// The current event; without one the latest that is a call.
EventId CodePane::eventForScope() const
{
    const EventId end = m_feed.end();
    if (m_wanted < end || end == 0)
        return m_wanted;
    const EventId floor = end > farthestClick ? end - farthestClick : 0;
    for (EventId id = end; id-- > floor;) {
        const EventKind kind = m_feed.store().at(id).kind;
        if (kind != EventKind::State && kind != EventKind::Pending && kind != EventKind::Waiting)
            return id;
    }
    return end - 1;
}

CodeRequest CodePane::request() const
{
    CodeRequest request;
    request.language = language();
    request.scope = scope();
    request.event = eventForScope();
    if (request.event < m_feed.end() && request.scope == CodeScope::Endpoint && m_endpoints) {
        const EndpointState* const endpoint = m_endpoints->find(m_feed.store().at(request.event).on.endpoint());
        if (endpoint && endpoint->firstEvent != noEvent)
            request.first = endpoint->firstEvent;
    }
    if (request.scope == CodeScope::Click || request.scope == CodeScope::Endpoint)
        request.name = QStringLiteral("calls");
    return request;
}

void CodePane::setCurrentEvent(EventId id)
{
    m_wanted = id;
    if (!isVisible())
        return;
    const bool isThere = m_view->code().lineOf(id) >= 0;
    if (scope() == CodeScope::Click || (scope() == CodeScope::Endpoint && !isThere))
        refresh();
    else
        m_view->setCurrentEvent(id);
}

void CodePane::onAppended()
{
    const bool isChosen = scope() == CodeScope::Click && m_wanted != noEvent;
    if (isVisible() && !isChosen && !m_later.isActive())
        m_later.start();
}

void CodePane::refresh()
{
    if (!isVisible())
        return;
    m_program =
        m_feed.end() == 0 ? CodeProgram() : CodeProgram::make(m_feed.store(), m_feed.end(), request(), translated);
    {
        const QSignalBlocker quiet(m_file);
        const int index = m_file->currentIndex();
        m_file->clear();
        for (const CodeFile& file : std::as_const(m_program.files))
            m_file->addItem(file.name);
        m_file->setCurrentIndex(qMin(qMax(index, 0), m_file->count() - 1));
        m_file->setVisible(m_program.files.size() > 1);
    }
    showFile();
}

void CodePane::showFile()
{
    const bool hasFile = !m_program.files.isEmpty();
    m_view->setCode(hasFile ? m_program.files.at(qMax(0, m_file->currentIndex())).code : CodeText(), language());
    m_view->setCurrentEvent(m_wanted);
    m_copy->setEnabled(hasFile);
    m_save->setEnabled(hasFile);
    m_run->setEnabled(hasFile);
    showInstructions();
}

void CodePane::copy() const
{
    QGuiApplication::clipboard()->setText(m_view->textToCopy());
}

// --- words ---------------------------------------------------------------------------------------------------------

QString CodePane::instructions() const
{
    return m_instructions->isHidden() ? QString() : m_instructions->text();
}

void CodePane::showInstructions()
{
    QStringList names;
    for (const CodeFile& file : m_program.files)
        names += file.name;
    const QString commands = CodeProgram::commands(language(), names).join(QLatin1Char('\n'));
    QString text = tr("The app does not run it. Save it, open a terminal in its folder and type:");
    if (scope() == CodeScope::TwoPrograms)
        text =
            tr("The app does not run them. Save them, open two terminals in their folder and type one line in each:");
    else if (scope() != CodeScope::Session)
        text = tr("This is not a whole program. Choose “Whole session” or “Two programs”.");
    const bool isProgram = scope() == CodeScope::Session || scope() == CodeScope::TwoPrograms;
    m_instructions->setText(isProgram ? text + QLatin1Char('\n') + commands : text);
    m_instructions->setVisible(m_run->isChecked() && !names.isEmpty());
}

void CodePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh(); // comments are in the language of the window
    }
    QWidget::changeEvent(event);
}

void CodePane::retranslate()
{
    const QStringList scopes{tr("This click"), tr("This endpoint"), tr("Whole session"), tr("Two programs")};
    for (int i = 0; i < scopeCount; ++i)
        m_scope->setItemText(i, scopes.at(i));
    m_scope->setAccessibleName(tr("Which calls"));
    m_file->setAccessibleName(tr("File"));
    m_languages->setAccessibleName(tr("Language of the code"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("What is selected; without a selection the whole text."));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("The program as a file, with longer payload beside it."));
    m_run->setText(tr("Terminal…"));
    m_run->setToolTip(tr("How to run it in a terminal; the app does not run code."));
    m_view->setPlaceholderText(tr("Do something; its code appears here."));
    m_view->setAccessibleName(tr("Code"));
    showInstructions();
}
