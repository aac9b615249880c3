<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivityLine</name>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln socket</numerusform>
            <numerusform>%Ln sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByteExport</name>
    <message numerus="yes">
        <source>%n byte(s) copied</source>
        <translation>
            <numerusform>%n byte copied</numerusform>
            <numerusform>%n bytes copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerLine</name>
    <message numerus="yes">
        <source>sends %n byte(s)</source>
        <translation>
            <numerusform>sends %n byte</numerusform>
            <numerusform>sends %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTicker</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n event exported to %1.</numerusform>
            <numerusform>%n events exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FramesView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastReceivedLine</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitedCard</name>
    <message numerus="yes">
        <source>%n connection(s) open there</source>
        <translation>
            <numerusform>%n connection open there</numerusform>
            <numerusform>%n connections open there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for accept</source>
        <translation>
            <numerusform>%n waits for accept</numerusform>
            <numerusform>%n wait for accept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkedPanes</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) → %1</source>
        <translation>
            <numerusform>%n character → %1</numerusform>
            <numerusform>%n characters → %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogCopy</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message numerus="yes">
        <source>0 of %Ln event(s) match.</source>
        <translation>
            <numerusform>0 of %Ln event match.</numerusform>
            <numerusform>0 of %Ln events match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln hidden</source>
        <translation>
            <numerusform>Paused · %Ln hidden</numerusform>
            <numerusform>Paused · %Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewRowsPill</name>
    <message numerus="yes">
        <source>%Ln new event(s) · End</source>
        <translation>
            <numerusform>%Ln new event · End</numerusform>
            <numerusform>%Ln new events · End</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message numerus="yes">
        <source>%n call(s), %1 bytes</source>
        <translation>
            <numerusform>%n call, %1 bytes</numerusform>
            <numerusform>%n calls, %1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeerCombo</name>
    <message numerus="yes">
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n datagram</numerusform>
            <numerusform>%n datagrams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedLessonDialog</name>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecorderStrip</name>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s).</source>
        <translation>
            <numerusform>A lesson is being recorded: %n click.</numerusform>
            <numerusform>A lesson is being recorded: %n clicks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s). That is as many as a lesson takes, nothing more is kept.</source>
        <translation>
            <numerusform>A lesson is being recorded: %n click. That is as many as a lesson takes, nothing more is kept.</numerusform>
            <numerusform>A lesson is being recorded: %n clicks. That is as many as a lesson takes, nothing more is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n connection(s) waiting</source>
        <translation>
            <numerusform>%n connection waiting</numerusform>
            <numerusform>%n connections waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message numerus="yes">
        <source>%n byte(s) waiting</source>
        <translation>
            <numerusform>%n byte waiting</numerusform>
            <numerusform>%n bytes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UdpCard</name>
    <message numerus="yes">
        <source>%n datagram(s) dropped by the system</source>
        <translation>
            <numerusform>%n datagram dropped by the system</numerusform>
            <numerusform>%n datagrams dropped by the system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model</name>
    <message numerus="yes">
        <source>This server is at its limit of %n connections; the new one was accepted and closed.</source>
        <translation>
            <numerusform>This server is at its limit of %n connection; the new one was accepted and closed.</numerusform>
            <numerusform>This server is at its limit of %n connections; the new one was accepted and closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing did not wait for the last %n datagrams.</source>
        <translation>
            <numerusform>Closing did not wait for the last %n datagram.</numerusform>
            <numerusform>Closing did not wait for the last %n datagrams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing waited, but the peer did not take the last %n bytes.</source>
        <translation>
            <numerusform>Closing waited, but the peer did not take the last %n byte.</numerusform>
            <numerusform>Closing waited, but the peer did not take the last %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2</source>
        <translation>
            <numerusform>%1 sent a datagram of %n byte to %2</numerusform>
            <numerusform>%1 sent a datagram of %n bytes to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2: %3</source>
        <translation>
            <numerusform>%1 sent a datagram of %n byte to %2: %3</numerusform>
            <numerusform>%1 sent a datagram of %n bytes to %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes</source>
        <translation>
            <numerusform>%1 received a datagram from %2, cut to %n byte</numerusform>
            <numerusform>%1 received a datagram from %2, cut to %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes: %3</source>
        <translation>
            <numerusform>%1 received a datagram from %2, cut to %n byte: %3</numerusform>
            <numerusform>%1 received a datagram from %2, cut to %n bytes: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2</source>
        <translation>
            <numerusform>%1 received a datagram of %n byte from %2</numerusform>
            <numerusform>%1 received a datagram of %n bytes from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2: %3</source>
        <translation>
            <numerusform>%1 received a datagram of %n byte from %2: %3</numerusform>
            <numerusform>%1 received a datagram of %n bytes from %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 found %n addresses for %2</source>
        <translation>
            <numerusform>%1 found %n address for %2</numerusform>
            <numerusform>%1 found %n addresses for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept on %1</source>
        <translation>
            <numerusform>%n connection waits for accept on %1</numerusform>
            <numerusform>%n connections wait for accept on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes</source>
        <translation>
            <numerusform>%1 sent %n byte</numerusform>
            <numerusform>%1 sent %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes: %2</source>
        <translation>
            <numerusform>%1 sent %n byte: %2</numerusform>
            <numerusform>%1 sent %n bytes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes</source>
        <translation>
            <numerusform>%1 sent %2 of %n byte</numerusform>
            <numerusform>%1 sent %2 of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes: %3</source>
        <translation>
            <numerusform>%1 sent %2 of %n byte: %3</numerusform>
            <numerusform>%1 sent %2 of %n bytes: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv on %1</source>
        <translation>
            <numerusform>%n byte waits for recv on %1</numerusform>
            <numerusform>%n bytes wait for recv on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes</source>
        <translation>
            <numerusform>%1 received %n byte</numerusform>
            <numerusform>%1 received %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes: %2</source>
        <translation>
            <numerusform>%1 received %n byte: %2</numerusform>
            <numerusform>%1 received %n bytes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n datagrams: its receive buffer was full</source>
        <translation>
            <numerusform>%1 lost %n datagram: its receive buffer was full</numerusform>
            <numerusform>%1 lost %n datagrams: its receive buffer was full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed with %n bytes unread</source>
        <translation>
            <numerusform>%1 closed with %n byte unread</numerusform>
            <numerusform>%1 closed with %n bytes unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n address</numerusform>
            <numerusform>%1: %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept</source>
        <translation>
            <numerusform>%n connection waits for accept</numerusform>
            <numerusform>%n connections wait for accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n bytes</source>
        <translation>
            <numerusform>Sent %n byte</numerusform>
            <numerusform>Sent %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 of %n bytes</source>
        <translation>
            <numerusform>Sent %1 of %n byte</numerusform>
            <numerusform>Sent %1 of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv</source>
        <translation>
            <numerusform>%n byte waits for recv</numerusform>
            <numerusform>%n bytes wait for recv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n bytes</source>
        <translation>
            <numerusform>Received %n byte</numerusform>
            <numerusform>Received %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram sent, %n bytes</source>
        <translation>
            <numerusform>Datagram sent, %n byte</numerusform>
            <numerusform>Datagram sent, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram received, %n bytes</source>
        <translation>
            <numerusform>Datagram received, %n byte</numerusform>
            <numerusform>Datagram received, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram cut, %n bytes kept</source>
        <translation>
            <numerusform>Datagram cut, %n byte kept</numerusform>
            <numerusform>Datagram cut, %n bytes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datagrams dropped</source>
        <translation>
            <numerusform>%n datagram dropped</numerusform>
            <numerusform>%n datagrams dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n bytes unread</source>
        <translation>
            <numerusform>Closed with %n byte unread</numerusform>
            <numerusform>Closed with %n bytes unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of local sockets are not in the file: they have no packets.</source>
        <translation>
            <numerusform>%n event of a local socket is not in the file: it has no packet.</numerusform>
            <numerusform>%n events of local sockets are not in the file: they have no packets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the file: their addresses are not known, or their bytes do not fit into a packet.</source>
        <translation>
            <numerusform>%n event is not in the file: its addresses are not known, or its bytes do not fit into a packet.</numerusform>
            <numerusform>%n events are not in the file: their addresses are not known, or their bytes do not fit into a packet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recording stopped in the middle of a write: its last %n bytes are not a whole record and are left out.</source>
        <translation>
            <numerusform>The recording stopped in the middle of a write: its last %n byte is not a whole record and is left out.</numerusform>
            <numerusform>The recording stopped in the middle of a write: its last %n bytes are not a whole record and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are damaged; their rows say so.</source>
        <translation>
            <numerusform>%n event is damaged; its row says so.</numerusform>
            <numerusform>%n events are damaged; their rows say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file are damaged and were skipped.</source>
        <translation>
            <numerusform>%n byte of the file is damaged and was skipped.</numerusform>
            <numerusform>%n bytes of the file are damaged and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places do not add up.</source>
        <translation>
            <numerusform>%n place does not add up.</numerusform>
            <numerusform>%n places do not add up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is no longer kept.</source>
        <translation>
            <numerusform>%n event is in the file without its data, which is no longer kept.</numerusform>
            <numerusform>%n events are in the file without their data, which is no longer kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send() returned: the kernel took %n bytes into its buffer.</source>
        <translation>
            <numerusform>send() returned: the kernel took %n byte into its buffer.</numerusform>
            <numerusform>send() returned: the kernel took %n bytes into its buffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sendto() gave the kernel one datagram of %n bytes.</source>
        <translation>
            <numerusform>sendto() gave the kernel one datagram of %n byte.</numerusform>
            <numerusform>sendto() gave the kernel one datagram of %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait in the receive buffer; nobody called recv() yet.</source>
        <translation>
            <numerusform>%n byte waits in the receive buffer; nobody called recv() yet.</numerusform>
            <numerusform>%n bytes wait in the receive buffer; nobody called recv() yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recv() copied %n bytes out of the kernel&apos;s buffer.</source>
        <translation>
            <numerusform>recv() copied %n byte out of the kernel&apos;s buffer.</numerusform>
            <numerusform>recv() copied %n bytes out of the kernel&apos;s buffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The datagram was longer than the receive size: %n bytes were kept, the rest is gone.</source>
        <translation>
            <numerusform>The datagram was longer than the receive size: %n byte was kept, the rest is gone.</numerusform>
            <numerusform>The datagram was longer than the receive size: %n bytes were kept, the rest is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel counted %n datagrams that came while the receive buffer was full, and threw them away.</source>
        <translation>
            <numerusform>The kernel counted %n datagram that came while the receive buffer was full, and threw it away.</numerusform>
            <numerusform>The kernel counted %n datagrams that came while the receive buffer was full, and threw them away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close() threw away %n unread bytes; Linux then sends RST instead of FIN.</source>
        <translation>
            <numerusform>close() threw away %n unread byte; Linux then sends RST instead of FIN.</numerusform>
            <numerusform>close() threw away %n unread bytes; Linux then sends RST instead of FIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes in kernel buffers</source>
        <translation>
            <numerusform>%n byte in kernel buffers</numerusform>
            <numerusform>%n bytes in kernel buffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes never read</source>
        <translation>
            <numerusform>%n byte never read</numerusform>
            <numerusform>%n bytes never read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cut, %n bytes kept</source>
        <translation>
            <numerusform>cut, %n byte kept</numerusform>
            <numerusform>cut, %n bytes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bytes kept</source>
        <translation>
            <numerusform>%1 of %n byte kept</numerusform>
            <numerusform>%1 of %n bytes kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>RST (implied), unread data: %n bytes</source>
        <translation>
            <numerusform>RST (implied), unread data: %n byte</numerusform>
            <numerusform>RST (implied), unread data: %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the picture: it holds the first %1 of those chosen.</source>
        <translation>
            <numerusform>%n event is not in the picture: it holds the first %1 of those chosen.</numerusform>
            <numerusform>%n events are not in the picture: it holds the first %1 of those chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events between sockets, one a row, from top to bottom.</source>
        <translation>
            <numerusform>%n event between sockets, one a row, from top to bottom.</numerusform>
            <numerusform>%n events between sockets, one a row, from top to bottom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be written in %n byte(s).</source>
        <translation>
            <numerusform>%1 cannot be written in %n byte.</numerusform>
            <numerusform>%1 cannot be written in %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simulated: split into %n pieces</source>
        <translation>
            <numerusform>Simulated: split into %n piece</numerusform>
            <numerusform>Simulated: split into %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simulated: cut after %n bytes</source>
        <translation>
            <numerusform>Simulated: cut off after %n byte</numerusform>
            <numerusform>Simulated: cut off after %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: what event %2 brought is passed on in %n pieces</source>
        <translation>
            <numerusform>%1, simulated: what event %2 brought is passed on in %n piece</numerusform>
            <numerusform>%1, simulated: what event %2 brought is passed on in %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: cut off after %n bytes</source>
        <translation>
            <numerusform>%1, simulated: cut off after %n byte</numerusform>
            <numerusform>%1, simulated: cut off after %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n such events.</source>
        <translation>
            <numerusform>There was %n such event.</numerusform>
            <numerusform>There were %n such events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream so far has %n bytes: %1</source>
        <translation>
            <numerusform>The stream so far has %n byte: %1</numerusform>
            <numerusform>The stream so far has %n bytes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too much for one program: %n events from number %1 on are left out.</source>
        <translation>
            <numerusform>Too much for one program: %n event from number %1 on is left out.</numerusform>
            <numerusform>Too much for one program: %n events from number %1 on are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is damaged in the session.</source>
        <translation>
            <numerusform>%n event is in the file without its data, which is damaged in the session.</numerusform>
            <numerusform>%n events are in the file without their data, which is damaged in the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payload of %n events is damaged in the file.</source>
        <translation>
            <numerusform>The payload of %n event is damaged in the file.</numerusform>
            <numerusform>The payload of %n events is damaged in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, %2 s</source>
        <translation>
            <numerusform>%Ln × %1, %2 s</numerusform>
            <numerusform>%Ln × %1, %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, %2, %3 s</source>
        <translation>
            <numerusform>%Ln × %1, %2, %3 s</numerusform>
            <numerusform>%Ln × %1, %2, %3 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %Ln events</source>
        <translation>
            <numerusform>%1  %Ln event</numerusform>
            <numerusform>%1  %Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
