// SPDX-License-Identifier: MIT
#include "model/core/ServiceNames.h"

namespace {

struct Service
{
    const char* name;
    quint16 port;
};

constexpr Service services[] = {
    {"echo", 7},        {"discard", 9},  {"daytime", 13},      {"qotd", 17},    {"chargen", 19},
    {"ftp-data", 20},   {"ftp", 21},     {"ssh", 22},          {"telnet", 23},  {"smtp", 25},
    {"time", 37},       {"nicname", 43}, {"domain", 53},       {"bootps", 67},  {"bootpc", 68},
    {"tftp", 69},       {"gopher", 70},  {"finger", 79},       {"http", 80},    {"kerberos", 88},
    {"pop3", 110},      {"sunrpc", 111}, {"auth", 113},        {"nntp", 119},   {"ntp", 123},
    {"imap", 143},      {"snmp", 161},   {"snmptrap", 162},    {"bgp", 179},    {"irc", 194},
    {"ldap", 389},      {"https", 443},  {"submissions", 465}, {"syslog", 514}, {"submission", 587},
    {"ipp", 631},       {"ldaps", 636},  {"domain-s", 853},    {"rsync", 873},  {"imaps", 993},
    {"pop3s", 995},     {"socks", 1080}, {"mqtt", 1883},       {"nfs", 2049},   {"mysql", 3306},
    {"sip", 5060},      {"mdns", 5353},  {"postgresql", 5432}, {"coap", 5683},  {"redis", 6379},
    {"http-alt", 8080},
};

} // namespace

std::optional<quint16> servicePort(QStringView name)
{
    for (const Service& service : services) {
        if (name.compare(QLatin1String(service.name), Qt::CaseInsensitive) == 0)
            return service.port;
    }
    return std::nullopt;
}

QLatin1String serviceName(quint16 port)
{
    for (const Service& service : services) {
        if (service.port == port)
            return QLatin1String(service.name);
    }
    return {};
}
