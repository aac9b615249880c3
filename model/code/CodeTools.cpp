// SPDX-License-Identifier: MIT
#include "model/code/CodeTools.h"

namespace {

struct Tool
{
    const char* name;
    const char* text;
};

constexpr Tool pythonTools[] = {
    {"error_of", R"(def error_of(call, *arguments):
    """The number of the error that the call ends with; 0: it worked."""
    try:
        call(*arguments)
    except OSError as error:
        return error.errno
    return 0)"},
    {"payload", R"(def payload(name):
    """Bytes of a file beside this program."""
    return pathlib.Path(__file__).with_name(name).read_bytes())"},
};

constexpr Tool cTools[] = {
    {"port", R"(static int port(const char *name, int number)
{
    const char *value = getenv(name);
    return value ? atoi(value) : number;
})"},
    {"path", R"(static const char *path(const char *name, const char *usual)
{
    const char *value = getenv(name);
    return value ? value : usual;
})"},
    {"die", R"(static void die(const char *what)
{
    perror(what);
    exit(1);
})"},
    {"load", R"(static char *load(const char *name, size_t size)
{
    char *bytes = malloc(size);
    FILE *file = fopen(name, "rb"); // where the program is started
    if (!bytes || !file || fread(bytes, 1, size, file) != size) die(name);
    fclose(file);
    return bytes;
})"},
    {"show", R"(static void show(const char *who, const char *bytes, ssize_t count)
{
    printf("%s %zd ", who, count);
    for (ssize_t i = 0; i < count; ++i) {
        unsigned char c = (unsigned char)bytes[i];
        if (c >= ' ' && c <= '~' && c != '\\') putchar(c);
        else printf("\\x%02x", c);
    }
    putchar('\n');
})"},
};

template <size_t count>
QStringList toolOf(const Tool (&tools)[count], QLatin1String name)
{
    for (const Tool& tool : tools) {
        if (name == QLatin1String(tool.name))
            return QString::fromLatin1(tool.text).split(QLatin1Char('\n'));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QStringList pythonTool(QLatin1String name)
{
    return toolOf(pythonTools, name);
}

QStringList cTool(QLatin1String name)
{
    return toolOf(cTools, name);
}
