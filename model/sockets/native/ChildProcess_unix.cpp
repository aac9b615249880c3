// SPDX-License-Identifier: MIT
#include "model/sockets/native/ChildProcess.h"

#include <cerrno>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

int ChildProcess::start(const QByteArray& program, const QList<QByteArray>& arguments)
{
    end();
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return errno;
    for (const int each : ends)
        ::fcntl(each, F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);

    std::vector<QByteArray> words{program};
    words.insert(words.end(), arguments.cbegin(), arguments.cend());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    pid_t pid = 0;
    const int error = ::posix_spawn(&pid, program.constData(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        return error;
    }
    m_pid = pid;
    m_socket = ends[0];
    return 0;
}

native::CallResult ChildProcess::read(char* to, qsizetype size) const
{
    const ssize_t count = ::recv(int(m_socket), to, size_t(size), MSG_DONTWAIT);
    return count < 0 ? native::CallResult{-1, errno} : native::CallResult{count, 0};
}

void ChildProcess::write(QByteArrayView bytes) const
{
    native::sendBytes(m_socket, bytes.data(), bytes.size()); // a few bytes: there is always room
}

void ChildProcess::closeInput() const
{
    ::shutdown(int(m_socket), SHUT_WR);
}

int ChildProcess::finish()
{
    return collect(false);
}

void ChildProcess::end()
{
    collect(true);
}

int ChildProcess::collect(bool kill)
{
    if (m_pid <= 0)
        return 0;
    if (kill)
        ::kill(pid_t(m_pid), SIGKILL);
    int status = 0;
    while (::waitpid(pid_t(m_pid), &status, 0) < 0 && errno == EINTR) {
    }
    ::close(int(m_socket));
    m_pid = 0;
    m_socket = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
