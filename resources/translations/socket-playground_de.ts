<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivityLine</name>
    <message>
        <source>loopback only</source>
        <translation>nur Loopback</translation>
    </message>
    <message>
        <source>reachable from your network</source>
        <translation>aus deinem Netz erreichbar</translation>
    </message>
    <message>
        <source>%1/s, %2 events/s</source>
        <translation>%1/s, %2 Ereignisse/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln Socket</numerusform>
            <numerusform>%Ln Sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressCombo</name>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>nur dieser Rechner, IPv6</translation>
    </message>
    <message>
        <source>all IPv4</source>
        <translation>alle IPv4</translation>
    </message>
    <message>
        <source>all, dual stack</source>
        <translation>alle, Dual-Stack</translation>
    </message>
    <message>
        <source>my host name</source>
        <translation>mein Hostname</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>The address of this computer that bind() asks for.</source>
        <translation>Die Adresse dieses Rechners, um die bind() bittet.</translation>
    </message>
</context>
<context>
    <name>BehaviourBox</name>
    <message>
        <source>For connections accepted from now on.</source>
        <translation>Für Verbindungen, die ab jetzt angenommen werden.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Echo once and close</source>
        <translation>Ein Echo, dann schließen</translation>
    </message>
    <message>
        <source>Greet and close</source>
        <translation>Grüßen und schließen</translation>
    </message>
    <message>
        <source>Reply once and close</source>
        <translation>Eine Antwort, dann schließen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Quote of the day</source>
        <translation>Zitat des Tages</translation>
    </message>
    <message>
        <source>Character generator</source>
        <translation>Zeichengenerator</translation>
    </message>
    <message>
        <source>HTTP 200</source>
        <translation>HTTP 200</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Langsam lesen</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>Nie lesen</translation>
    </message>
    <message>
        <source>The server does nothing by itself.</source>
        <translation>Der Server tut nichts von selbst.</translation>
    </message>
    <message>
        <source>Sends back every byte it receives.</source>
        <translation>Sendet jedes empfangene Byte zurück.</translation>
    </message>
    <message>
        <source>Sends back what one recv returned, then closes.</source>
        <translation>Sendet zurück, was ein recv geliefert hat, und schließt dann.</translation>
    </message>
    <message>
        <source>Speaks first, then closes without reading.</source>
        <translation>Spricht zuerst und schließt dann, ohne zu lesen.</translation>
    </message>
    <message>
        <source>Reads once, answers with a fixed text, closes.</source>
        <translation>Liest einmal, antwortet mit einem festen Text und schließt.</translation>
    </message>
    <message>
        <source>Passes the bytes on to every other connection.</source>
        <translation>Gibt die Bytes an alle anderen Verbindungen weiter.</translation>
    </message>
    <message>
        <source>Reads and throws away (RFC 863).</source>
        <translation>Liest und verwirft (RFC 863).</translation>
    </message>
    <message>
        <source>Sends date and time, then closes (RFC 867).</source>
        <translation>Sendet Datum und Uhrzeit und schließt dann (Daytime, RFC 867).</translation>
    </message>
    <message>
        <source>Sends a quotation, then closes (RFC 865).</source>
        <translation>Sendet ein Zitat und schließt dann (RFC 865).</translation>
    </message>
    <message>
        <source>Sends characters as fast as they are taken (RFC 864).</source>
        <translation>Sendet Zeichen, so schnell sie abgenommen werden (RFC 864).</translation>
    </message>
    <message>
        <source>Answers any request with status 200 and a small page.</source>
        <translation>Beantwortet jede Anfrage mit Status 200 und einer kleinen Seite.</translation>
    </message>
    <message>
        <source>Reads one receive size at a time, with pauses.</source>
        <translation>Liest jeweils eine recv-Größe, mit Pausen.</translation>
    </message>
    <message>
        <source>Never calls recv: the buffers fill up.</source>
        <translation>Ruft nie recv auf: Die Puffer füllen sich.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the built-in sentence</source>
        <translation>der eingebaute Satz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>BitsView</name>
    <message>
        <source>Bit 0 is the most significant: network order, as in the pictures of RFCs.</source>
        <translation>Bit 0 ist das höchstwertige: Netzwerkreihenfolge, wie in den Bildern der RFCs.</translation>
    </message>
    <message>
        <source>Offset %1:</source>
        <translation>Offset %1:</translation>
    </message>
</context>
<context>
    <name>ByteExport</name>
    <message>
        <source>Not saved: other bytes were chosen meanwhile.</source>
        <translation>Nicht gesichert: Inzwischen wurden andere Bytes gewählt.</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;C array</source>
        <translation>Als &amp;C-Array kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;QByteArray</source>
        <translation>Als &amp;QByteArray kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>Als &amp;Base64 kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as they are…</source>
        <translation>&amp;Unverändert sichern…</translation>
    </message>
    <message>
        <source>There are no bytes to copy.</source>
        <translation>Es gibt keine Bytes zu kopieren.</translation>
    </message>
    <message>
        <source>Too many bytes for the clipboard: it takes 16 MiB. Save them as they are.</source>
        <translation>Zu viele Bytes für die Zwischenablage: Sie nimmt 16 MiB. Sichere sie unverändert als Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) copied</source>
        <translation>
            <numerusform>%n Byte kopiert</numerusform>
            <numerusform>%n Byte kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bytes to save.</source>
        <translation>Es gibt keine Bytes zu sichern.</translation>
    </message>
    <message>
        <source>Save bytes</source>
        <translation>Bytes sichern</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Not all of these bytes can be had any more. Choose others.</source>
        <translation>Nicht alle diese Bytes sind noch zu haben. Wähle andere.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes saved</source>
        <translation>%1 von %2 Byte gesichert</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
</context>
<context>
    <name>ByteStatusLine</name>
    <message>
        <source>These bytes are no longer kept: the recording is at its limit.</source>
        <translation>Diese Bytes sind nicht mehr da: Die Aufzeichnung ist an ihrer Grenze.</translation>
    </message>
    <message>
        <source>These bytes are damaged: the recording has something else here.</source>
        <translation>Diese Bytes sind beschädigt: Die Aufzeichnung hat hier etwas anderes.</translation>
    </message>
    <message>
        <source>These bytes cannot be read from the recording.</source>
        <translation>Diese Bytes lassen sich nicht aus der Aufzeichnung lesen.</translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <translation>Byte %1 von %2</translation>
    </message>
    <message>
        <source>bytes %1–%2 (%3) of %4</source>
        <translation>Bytes %1–%2 (%3) von %4</translation>
    </message>
    <message>
        <source>stream offset %1–%2</source>
        <translation>Stream-Offset %1–%2</translation>
    </message>
    <message>
        <source>looking for more …</source>
        <translation>sucht weiter …</translation>
    </message>
    <message>
        <source>a character goes on in the next read</source>
        <translation>ein Zeichen geht im nächsten recv weiter</translation>
    </message>
    <message>
        <source>looks like: %1</source>
        <translation>sieht aus wie: %1</translation>
    </message>
    <message>
        <source>entropy %1 bits per byte</source>
        <translation>Entropie %1 Bit pro Byte</translation>
    </message>
    <message>
        <source>A guess from how the bytes begin. Nothing is decoded by it.</source>
        <translation>Vermutet nach dem Anfang der Bytes. Nichts wird dadurch dekodiert.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>Strom zeigen</translation>
    </message>
    <message>
        <source>stream offset %1</source>
        <translation>Stream-Offset %1</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>from port %1</source>
        <translation>von Port %1</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>Empfangen: von Hand</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv-Größe %1</translation>
    </message>
    <message>
        <source>timeout %1 s</source>
        <translation>Wartezeit %1 s</translation>
    </message>
    <message>
        <source>local client</source>
        <translation>lokaler Client</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP-Client</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path of the socket file</source>
        <translation>Pfad der Socket-Datei</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>The socket file of the server.</source>
        <translation>Die Socket-Datei des Servers.</translation>
    </message>
    <message>
        <source>A name or an address; a name is looked up: getaddrinfo().</source>
        <translation>Ein Name oder eine Adresse; ein Name wird aufgelöst: getaddrinfo().</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open a connection to that server: socket(), connect().</source>
        <translation>Eine Verbindung zu diesem Server aufbauen: socket(), connect().</translation>
    </message>
    <message>
        <source>Receive, timeout, local address and socket options.</source>
        <translation>Empfangen, Wartezeit, lokale Adresse und Socket-Optionen.</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give up connecting: close().</source>
        <translation>Den Verbindungsaufbau abbrechen: close().</translation>
    </message>
    <message>
        <source>Close both directions, after what is queued has been sent: close().</source>
        <translation>Beide Richtungen schließen, sobald alles Wartende gesendet ist: close().</translation>
    </message>
    <message>
        <source>Shut down send side</source>
        <translation>Senderichtung schließen</translation>
    </message>
    <message>
        <source>Say that no more bytes will come; receiving goes on: shutdown(SHUT_WR).</source>
        <translation>Ansagen, dass keine Bytes mehr kommen; das Empfangen geht weiter: shutdown(SHUT_WR).</translation>
    </message>
    <message>
        <source>Shut down receive side</source>
        <translation>Empfangsrichtung schließen</translation>
    </message>
    <message>
        <source>Take no more bytes; the peer is not told: shutdown(SHUT_RD).</source>
        <translation>Keine Bytes mehr annehmen; die Gegenstelle erfährt es nicht: shutdown(SHUT_RD).</translation>
    </message>
    <message>
        <source>Reset (RST)</source>
        <translation>Zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>End at once; the peer sees an error and queued bytes are lost: SO_LINGER 0, close().</source>
        <translation>Sofort beenden; die Gegenstelle sieht einen Fehler, wartende Bytes gehen verloren: SO_LINGER 0, close().</translation>
    </message>
</context>
<context>
    <name>CodeDock</name>
    <message>
        <source>Folder for two programs</source>
        <translation>Ordner für zwei Programme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 is written. In a terminal, in that folder: %2</source>
        <translation>%1 ist geschrieben. In einem Terminal, in diesem Ordner: %2</translation>
    </message>
    <message>
        <source>The session as a lesson</source>
        <translation>Die Sitzung als Lektion</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.json)</source>
        <translation>Lektion (*.lesson.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Whole session in %1…</source>
        <translation>Ganze Sitzung in %1…</translation>
    </message>
    <message>
        <source>Two programs in %1…</source>
        <translation>Zwei Programme in %1…</translation>
    </message>
    <message>
        <source>Lesson…</source>
        <translation>Lektion…</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>The app does not run it. Save it, open a terminal in its folder and type:</source>
        <translation>Die App führt es nicht aus. Speichere es, öffne ein Terminal in seinem Ordner und gib ein:</translation>
    </message>
    <message>
        <source>The app does not run them. Save them, open two terminals in their folder and type one line in each:</source>
        <translation>Die App führt sie nicht aus. Speichere sie, öffne zwei Terminals in ihrem Ordner und gib in jedem eine Zeile ein:</translation>
    </message>
    <message>
        <source>This is not a whole program. Choose “Whole session” or “Two programs”.</source>
        <translation>Das ist kein ganzes Programm. Wähle „Ganze Sitzung“ oder „Zwei Programme“.</translation>
    </message>
    <message>
        <source>This click</source>
        <translation>Dieser Klick</translation>
    </message>
    <message>
        <source>This endpoint</source>
        <translation>Dieser Endpunkt</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Two programs</source>
        <translation>Zwei Programme</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Welche Aufrufe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What is selected; without a selection the whole text.</source>
        <translation>Was ausgewählt ist; ohne Auswahl der ganze Text.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The program as a file, with longer payload beside it.</source>
        <translation>Das Programm als Datei, mit längeren Nutzdaten daneben.</translation>
    </message>
    <message>
        <source>Do something; its code appears here.</source>
        <translation>Tu etwas; der Code dazu erscheint hier.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Terminal…</source>
        <translation>Terminal…</translation>
    </message>
    <message>
        <source>How to run it in a terminal; the app does not run code.</source>
        <translation>Wie es im Terminal auszuführen ist; die App führt keinen Code aus.</translation>
    </message>
</context>
<context>
    <name>ComposerLine</name>
    <message>
        <source>not readable yet</source>
        <translation>noch nicht lesbar</translation>
    </message>
    <message>
        <source>%1 bytes: at most %2 fit</source>
        <translation>%1 Byte: höchstens %2 passen</translation>
    </message>
    <message numerus="yes">
        <source>sends %n byte(s)</source>
        <translation>
            <numerusform>sendet %n Byte</numerusform>
            <numerusform>sendet %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>Zu sendende Bytes</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Sendetext</translation>
    </message>
    <message>
        <source>Enter sends, Up and Down recall what was sent.</source>
        <translation>Enter sendet, Pfeil auf und ab holen Gesendetes zurück.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: send().</source>
        <translation>Diese Bytes dem System übergeben: send().</translation>
    </message>
    <message>
        <source>\n is sent as 2 characters.</source>
        <translation>\n wird als 2 Zeichen gesendet.</translation>
    </message>
    <message>
        <source>Interpret</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Read \n, \r, \t, \xHH and the like as the bytes they stand for.</source>
        <translation>\n, \r, \t, \xHH und Ähnliches als die Bytes lesen, für die sie stehen.</translation>
    </message>
    <message>
        <source>Text or hex, escapes, line ending.</source>
        <translation>Text oder Hex, Escapes, Zeilenende.</translation>
    </message>
    <message>
        <source>Nothing is added to what you see.</source>
        <translation>Zu dem, was du siehst, kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>Full composer: pieces, repeats, templates, files, saved payloads (Ctrl+Shift+Enter).</source>
        <translation>Ganzes Sendefenster: Stücke, Wiederholungen, Vorlagen, Dateien, gespeicherte Nutzdaten (Strg+Umschalt+Eingabe).</translation>
    </message>
    <message>
        <source>Full composer</source>
        <translation>Ganzes Sendefenster</translation>
    </message>
    <message>
        <source>Replace by ?</source>
        <translation>Durch ? ersetzen</translation>
    </message>
    <message>
        <source>Write a question mark for each character that the encoding does not have.</source>
        <translation>Für jedes Zeichen, das die Kodierung nicht hat, ein Fragezeichen schreiben.</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>&amp;Interpret escapes</source>
        <translation>&amp;Escapes auswerten</translation>
    </message>
    <message>
        <source>Pairs of hex digits; spaces, colons, commas and 0x are allowed.</source>
        <translation>Paare von Hexziffern; Leerzeichen, Doppelpunkte, Kommas und 0x sind erlaubt.</translation>
    </message>
    <message>
        <source>Bytes put behind the text; never added silently.</source>
        <translation>Bytes hinter dem Text; nie stillschweigend angefügt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>&amp;Line ending</source>
        <translation>&amp;Zeilenende</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>Escapes</translation>
    </message>
    <message>
        <source>no line ending</source>
        <translation>kein Zeilenende</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>The characters in their encoding, nothing added.</source>
        <translation>Die Zeichen in ihrer Kodierung, nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Which bytes a character becomes.</source>
        <translation>Zu welchen Bytes ein Zeichen wird.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>&amp;Send · %1</source>
        <translation>&amp;Senden · %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: sendto().</source>
        <translation>Diese Bytes dem System übergeben: sendto().</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: send().</source>
        <translation>Diese Bytes dem System übergeben: send().</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>a&amp;n</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>Host:Port</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Composer</source>
        <translation>Sendefenster</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Pick this connection for sending to several.</source>
        <translation>Diese Verbindung auswählen, um an mehrere zu senden.</translation>
    </message>
    <message>
        <source>Bytes sent and received.</source>
        <translation>Gesendete und empfangene Bytes.</translation>
    </message>
    <message>
        <source>Show or hide what can be done with this connection.</source>
        <translation>Zeigen oder verbergen, was mit dieser Verbindung getan werden kann.</translation>
    </message>
</context>
<context>
    <name>ConnectionsArea</name>
    <message>
        <source>The picked connections</source>
        <translation>Die ausgewählten Verbindungen</translation>
    </message>
    <message>
        <source>All open connections</source>
        <translation>Alle offenen Verbindungen</translation>
    </message>
    <message>
        <source>Filter: id, address or state</source>
        <translation>Filter: Name, Adresse oder Zustand</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>The whole session: colours of the events, errors marked. Click to go there.</source>
        <translation>Die ganze Sitzung: Farben der Ereignisse, Fehler markiert. Ein Klick führt dorthin.</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Sequence &amp;diagram</source>
        <translation>Sequenz&amp;diagramm</translation>
    </message>
    <message>
        <source>&amp;Implied segments</source>
        <translation>&amp;Erschlossene Segmente</translation>
    </message>
    <message>
        <source>What TCP must have done although no call reported it: SYN, ACK, FIN, RST.</source>
        <translation>Was TCP getan haben muss, obwohl kein Aufruf davon berichtet: SYN, ACK, FIN, RST.</translation>
    </message>
    <message>
        <source>Show &amp;ACKs</source>
        <translation>&amp;ACKs zeigen</translation>
    </message>
    <message>
        <source>A mark at each recv(): its bytes were acknowledged some time before or after.</source>
        <translation>Eine Marke an jedem recv(): Seine Bytes wurden irgendwann davor oder danach bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Proportional time</source>
        <translation>Zeit &amp;maßstäblich</translation>
    </message>
    <message>
        <source>The distance of two rows says how much time was between them.</source>
        <translation>Der Abstand zweier Zeilen sagt, wie viel Zeit dazwischen lag.</translation>
    </message>
    <message>
        <source>&amp;One narrow lifeline per client</source>
        <translation>&amp;Eine schmale Lebenslinie je Client</translation>
    </message>
    <message>
        <source>For a class: the connections of a server stand on its own lifeline, so that up to 40 lifelines fit.</source>
        <translation>Für eine Klasse: Die Verbindungen eines Servers stehen auf seiner eigenen Lebenslinie, so passen bis zu 40 Lebenslinien hin.</translation>
    </message>
</context>
<context>
    <name>DiffList</name>
    <message>
        <source>Offset %1, the same: %2</source>
        <translation>Offset %1, gleich: %2</translation>
    </message>
    <message>
        <source>Offset %1, left: %2, right: %3</source>
        <translation>Offset %1, links: %2, rechts: %3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>sent by %1</source>
        <translation>gesendet von %1</translation>
    </message>
    <message>
        <source>received by %1</source>
        <translation>empfangen von %1</translation>
    </message>
    <message>
        <source>the payload of event</source>
        <translation>den Nutzdaten von Ereignis</translation>
    </message>
    <message>
        <source>event #%1</source>
        <translation>Ereignis #%1</translation>
    </message>
    <message>
        <source>There is no event #%1 yet. The last is #%2.</source>
        <translation>Ein Ereignis #%1 gibt es noch nicht. Das letzte ist #%2.</translation>
    </message>
    <message>
        <source>conversation of %1</source>
        <translation>Gespräch von %1</translation>
    </message>
    <message>
        <source>first difference at offset %1; too many to list all</source>
        <translation>erster Unterschied bei Offset %1; zu viele, um alle aufzulisten</translation>
    </message>
    <message>
        <source>first difference at offset %1</source>
        <translation>erster Unterschied bei Offset %1</translation>
    </message>
    <message>
        <source>%1 bytes compared …</source>
        <translation>%1 Byte verglichen …</translation>
    </message>
    <message>
        <source>both sides have no bytes</source>
        <translation>beide Seiten haben keine Bytes</translation>
    </message>
    <message>
        <source>identical, %1 bytes</source>
        <translation>identisch, %1 Byte</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Nummer des Ereignisses</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Two runs of bytes compared</source>
        <translation>Zwei Bytefolgen im Vergleich</translation>
    </message>
    <message>
        <source>There are no bytes on the left side.</source>
        <translation>Auf der linken Seite sind keine Bytes.</translation>
    </message>
    <message>
        <source>%1 has no bytes</source>
        <translation>%1 hat keine Bytes</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Throw the recording away?</source>
        <translation>Aufnahme verwerfen?</translation>
    </message>
    <message>
        <source>What was clicked is not saved as a lesson yet.</source>
        <translation>Was geklickt wurde, ist noch nicht als Lektion gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Text with places that are filled in when it is sent.</source>
        <translation>Text mit Stellen, die beim Senden ausgefüllt werden.</translation>
    </message>
    <message>
        <source>A file of any size, sent as the peer takes it.</source>
        <translation>Eine Datei beliebiger Größe, gesendet, wie die Gegenstelle sie annimmt.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Path of the file; one can be dropped here, too</source>
        <translation>Pfad der Datei; sie lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>Interpret</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Read \n, \r, \t, \xHH and the like as the bytes they stand for.</source>
        <translation>\n, \r, \t, \xHH und Ähnliches als die Bytes lesen, für die sie stehen.</translation>
    </message>
    <message>
        <source>Replace by ?</source>
        <translation>Durch ? ersetzen</translation>
    </message>
    <message>
        <source>Write a question mark for each character that the encoding does not have.</source>
        <translation>Für jedes Zeichen, das die Kodierung nicht hat, ein Fragezeichen schreiben.</translation>
    </message>
    <message>
        <source>Text and hex</source>
        <translation>Text und Hex</translation>
    </message>
    <message>
        <source>The same bytes twice: write in either.</source>
        <translation>Dieselben Bytes zweimal: Schreib, wo du willst.</translation>
    </message>
    <message>
        <source>\n is sent as 2 characters.</source>
        <translation>\n wird als 2 Zeichen gesendet.</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Bytes sent and received.</source>
        <translation>Gesendete und empfangene Bytes.</translation>
    </message>
</context>
<context>
    <name>EndpointsPane</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Use a free port</source>
        <translation>Freien Port nehmen</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>Start a server there</source>
        <translation>Dort einen Server starten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use 127.0.0.1</source>
        <translation>127.0.0.1 nehmen</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Broadcast erlauben</translation>
    </message>
    <message>
        <source>Allow and send</source>
        <translation>Erlauben und senden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The call, its error number and the system&apos;s own words.</source>
        <translation>Der Aufruf, seine Fehlernummer und der Wortlaut des Systems.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Wait and retry</source>
        <translation>Warten und erneut versuchen</translation>
    </message>
    <message>
        <source>Stop waiting (next try in %1 s)</source>
        <translation>Nicht mehr warten (nächster Versuch in %1 s)</translation>
    </message>
</context>
<context>
    <name>EventTicker</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Leave (F11)</source>
        <translation>Beenden (F11)</translation>
    </message>
    <message>
        <source>Back to the usual window.</source>
        <translation>Zurück zum gewöhnlichen Fenster.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;All of the session: %1</source>
        <translation>&amp;Alle der Sitzung: %1</translation>
    </message>
    <message>
        <source>Those that the &amp;log shows: %1</source>
        <translation>Die in der &amp;Liste gezeigten: %1</translation>
    </message>
    <message>
        <source>The &amp;selected ones: %1</source>
        <translation>Die au&amp;sgewählten: %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n Ereignis nach %1 exportiert.</numerusform>
            <numerusform>%n Ereignisse nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still exporting to %1. Once more, and it is cancelled.</source>
        <translation>Der Export nach %1 läuft noch. Noch einmal, und er wird abgebrochen.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Filter: text, C1, kind:recv, port:8888, error …</source>
        <translation>Filter: Text, C1, kind:recv, port:8888, error …</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Ereignisliste filtern</translation>
    </message>
    <message>
        <source>Words match text and payload. Terms: C1, conn:S1.1, kind:recv, call:accept, port:8888, bytes&gt;1000, t&gt;3, hex:0d0a, error; a minus in front means: not.</source>
        <translation>Wörter passen auf Text und Nutzdaten. Begriffe: C1, conn:S1.1, kind:recv, call:accept, port:8888, bytes&gt;1000, t&gt;3, hex:0d0a, error; ein Minus davor heißt: nicht.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show all events again (Esc)</source>
        <translation>Wieder alle Ereignisse zeigen (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Event %1 is selected, but the filter hides it.</source>
        <translation>Ereignis %1 ist ausgewählt, aber der Filter verbirgt es.</translation>
    </message>
    <message>
        <source>Show only some events (%1).</source>
        <translation>Nur einige Ereignisse zeigen (%1).</translation>
    </message>
    <message>
        <source>Find among the shown events without hiding the others (%1).</source>
        <translation>In den gezeigten Ereignissen suchen, ohne die anderen zu verbergen (%1).</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>At “%1”: %2</source>
        <translation>Bei „%1“: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 has no such character</source>
        <translation>%1 hat kein solches Zeichen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Find in the bytes</source>
        <translation>In den Bytes suchen</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>Look for bytes written as 0d 0a instead of text.</source>
        <translation>Nach Bytes suchen, geschrieben als 0d 0a, statt nach Text.</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>No sockets yet</source>
        <translation>Noch keine Sockets</translation>
    </message>
    <message>
        <source>Every socket you open gets a card here. Begin with a server that sends back what it receives.</source>
        <translation>Jeder Socket, den du öffnest, bekommt hier eine Karte. Beginne mit einem Server, der zurücksendet, was er empfängt.</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>Echo-Server starten</translation>
    </message>
    <message>
        <source>%1 is in use, start on %2</source>
        <translation>%1 ist belegt, auf %2 starten</translation>
    </message>
    <message>
        <source>%1 is in use, start on a free port</source>
        <translation>%1 ist belegt, auf freiem Port starten</translation>
    </message>
    <message>
        <source>socket(), bind(), listen() on 127.0.0.1.</source>
        <translation>socket(), bind(), listen() auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>127.0.0.1:%1, this computer only</source>
        <translation>127.0.0.1:%1, nur dieser Rechner</translation>
    </message>
    <message>
        <source>127.0.0.1, this computer only</source>
        <translation>127.0.0.1, nur dieser Rechner</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>one more with every payload</source>
        <translation>bei jeder Sendung um eins höher</translation>
    </message>
    <message>
        <source>the counter in 4 bytes; add :le for the least byte first</source>
        <translation>der Zähler in 4 Byte; mit :le das niederwertigste Byte zuerst</translation>
    </message>
    <message>
        <source>time of sending, UTC</source>
        <translation>Zeit des Sendens, UTC</translation>
    </message>
    <message>
        <source>seconds since 1970; ms: milliseconds</source>
        <translation>Sekunden seit 1970; ms: Millisekunden</translation>
    </message>
    <message>
        <source>8 random bytes</source>
        <translation>8 Zufallsbytes</translation>
    </message>
    <message>
        <source>our address; :host or :port alone</source>
        <translation>eigene Adresse; mit :host oder :port nur der Teil</translation>
    </message>
    <message>
        <source>address of the peer; :host or :port alone</source>
        <translation>Adresse der Gegenstelle; mit :host oder :port nur der Teil</translation>
    </message>
    <message>
        <source>bytes in hex</source>
        <translation>Bytes in Hex</translation>
    </message>
    <message>
        <source>bytes that follow, in 1, 2 or 4 bytes; :all counts all</source>
        <translation>Anzahl der folgenden Bytes, in 1, 2 oder 4 Byte; :all zählt alle</translation>
    </message>
    <message>
        <source>CRC-16/MODBUS of what stands before</source>
        <translation>CRC-16/MODBUS über alles davor</translation>
    </message>
    <message>
        <source>CRC-16/IBM-3740 (CCITT-FALSE) of what stands before</source>
        <translation>CRC-16/IBM-3740 (CCITT-FALSE) über alles davor</translation>
    </message>
    <message>
        <source>CRC-32 (Ethernet, zip) of what stands before</source>
        <translation>CRC-32 (Ethernet, zip) über alles davor</translation>
    </message>
    <message>
        <source>sum of what stands before, modulo 256</source>
        <translation>Summe über alles davor, modulo 256</translation>
    </message>
    <message>
        <source>exclusive or of what stands before</source>
        <translation>exklusives Oder über alles davor</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Which bytes a character becomes.</source>
        <translation>Zu welchen Bytes ein Zeichen wird.</translation>
    </message>
    <message>
        <source>&amp;Line ending</source>
        <translation>&amp;Zeilenende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Bytes put behind the text; never added silently.</source>
        <translation>Bytes hinter dem Text; nie stillschweigend angefügt.</translation>
    </message>
    <message>
        <source>&amp;Interpret escapes</source>
        <translation>&amp;Escapes auswerten</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>&amp;Variable einfügen</translation>
    </message>
    <message>
        <source>What is filled in when it is sent: counter, time, addresses, lengths, checksums.</source>
        <translation>Was beim Senden eingesetzt wird: Zähler, Zeit, Adressen, Längen, Prüfsummen.</translation>
    </message>
</context>
<context>
    <name>FrameList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>falsch: %1</translation>
    </message>
    <message>
        <source>Message %1, offset %2, bytes: %3</source>
        <translation>Nachricht %1, Offset %2, Bytes: %3</translation>
    </message>
</context>
<context>
    <name>FrameRulers</name>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>FramesView</name>
    <message>
        <source>Messages in the stream</source>
        <translation>Nachrichten im Strom</translation>
    </message>
    <message>
        <source>Calls and messages over the same bytes</source>
        <translation>Aufrufe und Nachrichten über denselben Bytes</translation>
    </message>
    <message>
        <source>Bytes are all that a stream carries. Choose how the protocol marks the ends of its messages to see where they begin and end in these bytes, whatever the calls were.</source>
        <translation>Ein Strom trägt nur Bytes. Wähle, wie das Protokoll die Enden seiner Nachrichten markiert, um zu sehen, wo sie in diesen Bytes beginnen und enden, gleich welche Aufrufe es waren.</translation>
    </message>
    <message>
        <source>only the first %1 messages</source>
        <translation>nur die ersten %1 Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages go one way: choose a stream, or this event.</source>
        <translation>Nachrichten gehen in eine Richtung: Wähle einen Strom oder dieses Ereignis.</translation>
    </message>
</context>
<context>
    <name>FramingBar</name>
    <message>
        <source>Which bytes end a message? Escapes: \r \n \0 \xHH</source>
        <translation>Welche Bytes beenden eine Nachricht? Escapes: \r \n \0 \xHH</translation>
    </message>
    <message>
        <source>A message ends</source>
        <translation>Eine Nachricht endet</translation>
    </message>
    <message>
        <source>nowhere: a byte stream has no messages</source>
        <translation>nirgends: ein Bytestrom hat keine Nachrichten</translation>
    </message>
    <message>
        <source>with its line (LF, CR LF)</source>
        <translation>mit ihrer Zeile (LF, CR LF)</translation>
    </message>
    <message>
        <source>with a delimiter</source>
        <translation>mit einem Trennzeichen</translation>
    </message>
    <message>
        <source>after a fixed number of bytes</source>
        <translation>nach einer festen Zahl von Bytes</translation>
    </message>
    <message>
        <source>where its length prefix says</source>
        <translation>wo ihr Längenpräfix es sagt</translation>
    </message>
    <message>
        <source>where HTTP/1.1 says</source>
        <translation>wo HTTP/1.1 es sagt</translation>
    </message>
    <message>
        <source>with its line of JSON</source>
        <translation>mit ihrer JSON-Zeile</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes, little endian</source>
        <translation>%1 Byte, Little Endian</translation>
    </message>
    <message>
        <source>%1 bytes, big endian</source>
        <translation>%1 Byte, Big Endian</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Bytes of a message</source>
        <translation>Bytes einer Nachricht</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>Längenpräfix</translation>
    </message>
    <message>
        <source>counts its own bytes</source>
        <translation>zählt sich selbst mit</translation>
    </message>
</context>
<context>
    <name>GoToEventField</name>
    <message>
        <source>there are no events yet</source>
        <translation>es gibt noch keine Ereignisse</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>Gehe zu Ereignis</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <translation>Auf keiner Seite stehen diese Wörter. Versuche es mit weniger oder kürzeren.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Offset %1:</source>
        <translation>Offset %1:</translation>
    </message>
</context>
<context>
    <name>ImpairmentsPopup</name>
    <message>
        <source>Done on purpose, in both directions</source>
        <translation>Absichtlich getan, in beiden Richtungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed decides alike for the same traffic, so that a run can be repeated.</source>
        <translation>Der gleiche Startwert entscheidet bei gleichem Verkehr gleich, sodass sich ein Versuch wiederholen lässt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>How many datagrams are not passed on.</source>
        <translation>Wie viele Datagramme nicht weitergegeben werden.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>How many datagrams are passed on twice.</source>
        <translation>Wie viele Datagramme zweimal weitergegeben werden.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Vertauscht</translation>
    </message>
    <message>
        <source>How many datagrams wait until the next one has overtaken them.</source>
        <translation>Wie viele Datagramme warten, bis das nächste sie überholt hat.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>How much later all is passed on.</source>
        <translation>Um wie viel später alles weitergegeben wird.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>By how much the delay is longer or shorter, by chance.</source>
        <translation>Um wie viel die Verzögerung zufällig länger oder kürzer ist.</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>Byte pro Sekunde</translation>
    </message>
    <message>
        <source>As a slow line would. The sender is held back: TCP&apos;s flow control.</source>
        <translation>Wie eine langsame Leitung. Der Sender wird gebremst: Flusskontrolle von TCP.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Largest piece</source>
        <translation>Größtes Stück</translation>
    </message>
    <message>
        <source>The most bytes passed on with one send().</source>
        <translation>So viele Byte gehen höchstens mit einem send() weiter.</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>wie sie kommen</translation>
    </message>
    <message>
        <source>Cut off after</source>
        <translation>Trennen nach</translation>
    </message>
    <message>
        <source>When so many bytes of one direction have been passed on, both sides are closed.</source>
        <translation>Sind in einer Richtung so viele Byte weitergegeben, werden beide Seiten geschlossen.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Cut off with a reset (RST)</source>
        <translation>Mit einem Reset trennen (RST)</translation>
    </message>
    <message>
        <source>SO_LINGER 0, close(): both sides see an error instead of the end of the stream.</source>
        <translation>SO_LINGER 0, close(): Beide Seiten sehen einen Fehler statt des Endes des Datenstroms.</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>This event</source>
        <translation>Dieses Ereignis</translation>
    </message>
    <message>
        <source>Stream %1, sent</source>
        <translation>Strom %1, gesendet</translation>
    </message>
    <message>
        <source>Stream %1, received</source>
        <translation>Strom %1, empfangen</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <translation>Gespräch von %1</translation>
    </message>
    <message>
        <source>Datagrams are no stream: each stands for itself.</source>
        <translation>Datagramme sind kein Strom: Jedes steht für sich.</translation>
    </message>
    <message>
        <source>Select an event with data.</source>
        <translation>Wähle ein Ereignis mit Daten.</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>Noch keine Bytes.</translation>
    </message>
    <message>
        <source>An empty datagram: it has no bytes, and it went all the same.</source>
        <translation>Ein leeres Datagramm: Es hat keine Bytes und ging trotzdem auf die Reise.</translation>
    </message>
    <message>
        <source>There is no JSON in these bytes.</source>
        <translation>In diesen Bytes ist kein JSON.</translation>
    </message>
    <message>
        <source>Payload inspector</source>
        <translation>Nutzdaten-Inspektor</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Bytes in hex</source>
        <translation>Bytes in Hex</translation>
    </message>
    <message>
        <source>Bytes as text</source>
        <translation>Bytes als Text</translation>
    </message>
    <message>
        <source>Bytes in bits</source>
        <translation>Bytes in Bits</translation>
    </message>
    <message>
        <source>Bytes as JSON</source>
        <translation>Bytes als JSON</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>Welche Bytes</translation>
    </message>
    <message>
        <source>Encoding of text</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>How the bytes are read as text. They do not say it themselves.</source>
        <translation>Wie die Bytes als Text gelesen werden. Sie sagen es nicht selbst.</translation>
    </message>
    <message>
        <source>Bytes in a row</source>
        <translation>Bytes pro Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected bytes, or all of them.</source>
        <translation>Die ausgewählten Bytes oder alle.</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Only the first %1 bytes are laid out.</source>
        <translation>Nur die ersten %1 Byte sind aufbereitet.</translation>
    </message>
    <message>
        <source>There is no JSON in these bytes.</source>
        <translation>In diesen Bytes ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Drag it to another place, or Ctrl and an arrow key.</source>
        <translation>Ziehe sie an eine andere Stelle, oder Strg und eine Pfeiltaste.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LastReceivedLine</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Last received: %1 · %2</source>
        <translation>Zuletzt empfangen: %1 · %2</translation>
    </message>
</context>
<context>
    <name>LegendPopup</name>
    <message>
        <source>Never drawn, because no call tells it: sequence numbers, windows, retransmissions, segments. [0…4] counts bytes of the stream.</source>
        <translation>Nie gezeichnet, weil kein Aufruf es sagt: Sequenznummern, Fenster, erneute Übertragungen, Segmente. [0…4] zählt Bytes des Datenstroms.</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>%1 · Step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>Schritt erledigt.</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · geschafft</translation>
    </message>
    <message>
        <source>You have taken the whole lesson. Everything stays open: go on playing, or choose the next one.</source>
        <translation>Du hast die ganze Lektion geschafft. Alles bleibt offen: Probiere weiter, oder wähle die nächste.</translation>
    </message>
    <message>
        <source>More lessons</source>
        <translation>Weitere Lektionen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Mach es für mich</translation>
    </message>
    <message>
        <source>Restart step</source>
        <translation>Schritt neu beginnen</translation>
    </message>
    <message>
        <source>Leave the lesson; what is open stays open</source>
        <translation>Lektion verlassen; was offen ist, bleibt offen</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
</context>
<context>
    <name>LessonBrowser</name>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>Meine Lektionen</translation>
    </message>
    <message>
        <source>● basic</source>
        <translation>● einfach</translation>
    </message>
    <message>
        <source>●● medium</source>
        <translation>●● mittel</translation>
    </message>
    <message>
        <source>●●● advanced</source>
        <translation>●●● fortgeschritten</translation>
    </message>
    <message>
        <source>Tutorial %1</source>
        <translation>Tutorial %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ geschafft</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Put *.lesson.json files into %1, or drop one on the window.</source>
        <translation>Lege *.lesson.json-Dateien in %1, oder ziehe eine auf das Fenster.</translation>
    </message>
    <message>
        <source>No lesson has these words.</source>
        <translation>Keine Lektion enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>Lektionen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Weg:</translation>
    </message>
    <message>
        <source>Path through the lessons</source>
        <translation>Weg durch die Lektionen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LessonGuide</name>
    <message>
        <source>New here? The first lesson takes 5 minutes.</source>
        <translation>Neu hier? Die erste Lektion dauert 5 Minuten.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This is no lesson that can be taken. %1</source>
        <translation>Diese Datei ist keine brauchbare Lektion. %1</translation>
    </message>
    <message>
        <source>The lesson “%1” needs what this computer does not have: %2.</source>
        <translation>Die Lektion „%1“ braucht etwas, das dieser Rechner nicht hat: %2.</translation>
    </message>
    <message>
        <source>It reaches beyond this computer: %1.</source>
        <translation>Sie reicht über diesen Rechner hinaus: %1.</translation>
    </message>
    <message>
        <source>It opens sockets that other computers in the network can reach.</source>
        <translation>Sie öffnet Sockets, die andere Rechner im Netz erreichen können.</translation>
    </message>
    <message>
        <source>Lesson “%1”: %2 Begin?</source>
        <translation>Lektion „%1“: %2 Beginnen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 · left</source>
        <translation>%1 · verlassen</translation>
    </message>
    <message>
        <source>%1 · Step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · geschafft</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>L&amp;ehrkraft</translation>
    </message>
    <message>
        <source>&amp;Browse lessons…</source>
        <translation>Lektionen &amp;auswählen …</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Guided conversations with real sockets</source>
        <translation>Geführte Gespräche mit echten Sockets</translation>
    </message>
    <message>
        <source>&amp;Continue the last lesson</source>
        <translation>Letzte Lektion &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>&amp;Mach es für mich</translation>
    </message>
    <message>
        <source>&amp;Restart step</source>
        <translation>Schritt neu &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Leave the lesson</source>
        <translation>Lektion &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file…</source>
        <translation>Lektionsdatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Check a lesson file…</source>
        <translation>Lektionsdatei &amp;prüfen …</translation>
    </message>
    <message>
        <source>Open &amp;my lessons folder</source>
        <translation>&amp;Ordner meiner Lektionen öffnen</translation>
    </message>
    <message>
        <source>&amp;Record a lesson</source>
        <translation>Lektion auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Writes a lesson from what is clicked</source>
        <translation>Schreibt eine Lektion aus dem, was geklickt wird</translation>
    </message>
    <message>
        <source>Run all lessons as &amp;tests…</source>
        <translation>Alle Lektionen als &amp;Tests laufen lassen …</translation>
    </message>
</context>
<context>
    <name>LessonTestsWindow</name>
    <message>
        <source>– skipped</source>
        <translation>– übersprungen</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ no valid file</source>
        <translation>✗ keine gültige Datei</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ durchgefallen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>This computer does not have: %1.</source>
        <translation>Dieser Rechner hat nicht: %1.</translation>
    </message>
    <message>
        <source>Failed in the step “%1” after %2 s:</source>
        <translation>Durchgefallen im Schritt „%1“ nach %2 s:</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped, of %4.</source>
        <translation>%1 bestanden, %2 durchgefallen, %3 übersprungen, von %4.</translation>
    </message>
    <message>
        <source>%1 Given up.</source>
        <translation>%1 Abgebrochen.</translation>
    </message>
    <message>
        <source>Results as JUnit XML</source>
        <translation>Ergebnisse als JUnit XML</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Lessons as tests</source>
        <translation>Lektionen als Tests</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What came of the lesson</source>
        <translation>Was aus der Lektion wurde</translation>
    </message>
    <message>
        <source>Choose a lesson to see what came of it.</source>
        <translation>Wähle eine Lektion, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save JUnit…</source>
        <translation>JUnit speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LimitedCard</name>
    <message numerus="yes">
        <source>%n connection(s) open there</source>
        <translation>
            <numerusform>%n Verbindung dort offen</numerusform>
            <numerusform>%n Verbindungen dort offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for accept</source>
        <translation>
            <numerusform>%n wartet auf accept</numerusform>
            <numerusform>%n warten auf accept</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>process with few descriptors</source>
        <translation>begrenzter Prozess</translation>
    </message>
    <message>
        <source>Another process, so that this program stays healthy.</source>
        <translation>Ein anderer Prozess, damit dieses Programm gesund bleibt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take one connection from the queue there: accept().</source>
        <translation>Dort eine Verbindung aus der Warteschlange nehmen: accept().</translation>
    </message>
    <message>
        <source>Close one</source>
        <translation>Eines schließen</translation>
    </message>
    <message>
        <source>Close the newest socket there: a descriptor is free again.</source>
        <translation>Den neuesten Socket dort schließen: Ein Deskriptor ist wieder frei.</translation>
    </message>
</context>
<context>
    <name>LinkedPanes</name>
    <message>
        <source>Too long to be shown here, too. It is sent as it is written.</source>
        <translation>Zu lang, um auch hier gezeigt zu werden. Gesendet wird, was geschrieben steht.</translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation>noch nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) → %1</source>
        <translation>
            <numerusform>%n Zeichen → %1</numerusform>
            <numerusform>%n Zeichen → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>Template of the bytes to send</source>
        <translation>Vorlage der Bytes, die gesendet werden</translation>
    </message>
    <message>
        <source>Bytes to send, as text</source>
        <translation>Zu sendende Bytes als Text</translation>
    </message>
    <message>
        <source>Bytes to send, as hex</source>
        <translation>Zu sendende Bytes in Hex</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line, Up and Down recall what was sent.</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine Zeile, Auf und Ab holen Gesendetes zurück.</translation>
    </message>
    <message>
        <source>The characters in their encoding, nothing added.</source>
        <translation>Die Zeichen in ihrer Kodierung, nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>The template filled in: exactly these bytes go.</source>
        <translation>Die ausgefüllte Vorlage: Genau diese Bytes gehen hinaus.</translation>
    </message>
    <message>
        <source>Pairs of hex digits; spaces, colons, commas and 0x are allowed, # begins a comment.</source>
        <translation>Paare von Hexziffern; Leerzeichen, Doppelpunkte, Kommas und 0x sind erlaubt, # beginnt einen Kommentar.</translation>
    </message>
</context>
<context>
    <name>LogCopy</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogFindBar</name>
    <message>
        <source>Find: text, C1, kind:recv, port:8888, error …</source>
        <translation>Suchen: Text, C1, kind:recv, port:8888, error …</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>In der Ereignisliste suchen</translation>
    </message>
    <message>
        <source>Goes from one to the next instead of hiding the others; knows the terms of the filter.</source>
        <translation>Geht von einem zum nächsten, statt die anderen zu verbergen; kennt dieselben Ausdrücke wie der Filter.</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Vorheriges (Umschalt+Eingabe, Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Nächstes (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy payload as text</source>
        <translation>Nutzdaten als Text kopieren</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>Nutzdaten als Hex kopieren</translation>
    </message>
    <message>
        <source>Show only this connection</source>
        <translation>Nur diese Verbindung zeigen</translation>
    </message>
    <message>
        <source>Show only this endpoint</source>
        <translation>Nur diesen Endpunkt zeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Resend this payload</source>
        <translation>Diese Nutzdaten noch einmal senden</translation>
    </message>
    <message>
        <source>Go to partner event</source>
        <translation>Zum Gegenstück gehen</translation>
    </message>
    <message>
        <source>Go to partner event (%1)</source>
        <translation>Zum Gegenstück gehen (%1)</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Keep the newest event visible (End)</source>
        <translation>Das neueste Ereignis im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Showing %1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>No events yet. Start a server or connect a client.</source>
        <translation>Noch keine Ereignisse. Starte einen Server oder verbinde einen Client.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln event(s) match.</source>
        <translation>
            <numerusform>0 von %Ln Ereignis passt.</numerusform>
            <numerusform>0 von %Ln Ereignissen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln hidden</source>
        <translation>
            <numerusform>Angehalten · %Ln verborgen</numerusform>
            <numerusform>Angehalten · %Ln verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Taken by this app right after the call returned. This is not the time on the wire.</source>
        <translation>Von diesem Programm gleich nach der Rückkehr des Aufrufs genommen. Das ist nicht die Zeit auf der Leitung.</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Event %1, %2 seconds, %3</source>
        <translation>Ereignis %1, %2 Sekunden, %3</translation>
    </message>
    <message>
        <source>Δ row above</source>
        <translation>Δ Zeile darüber</translation>
    </message>
    <message>
        <source>Δ same socket</source>
        <translation>Δ gleicher Socket</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Stream offset</source>
        <translation>Position im Datenstrom</translation>
    </message>
    <message>
        <source>errno</source>
        <translation>errno</translation>
    </message>
    <message>
        <source>TCP state</source>
        <translation>TCP-Zustand</translation>
    </message>
    <message>
        <source>Bytes of this direction of the connection before this event.</source>
        <translation>Bytes dieser Richtung der Verbindung vor diesem Ereignis.</translation>
    </message>
    <message>
        <source>Read from the system right after the call.</source>
        <translation>Gleich nach dem Aufruf vom System gelesen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Recv-Q</source>
        <translation>Recv-Q</translation>
    </message>
    <message>
        <source>Send-Q</source>
        <translation>Send-Q</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>The system&apos;s number of the socket. It is given to another socket after close().</source>
        <translation>Die Nummer, die das System dem Socket gab. Nach close() bekommt sie ein anderer.</translation>
    </message>
    <message>
        <source>Bytes received by the system and not read, right after the call.</source>
        <translation>Bytes, die das System empfangen hat und die noch niemand gelesen hat, direkt nach dem Aufruf.</translation>
    </message>
    <message>
        <source>Bytes sent and not acknowledged by the peer, right after the call.</source>
        <translation>Bytes, die gesendet und von der Gegenstelle noch nicht bestätigt sind, direkt nach dem Aufruf.</translation>
    </message>
    <message>
        <source>The system&apos;s number of the thread that made the call.</source>
        <translation>Die Nummer, die das System dem Thread gab, der den Aufruf machte.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisliste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Real TCP and UDP sockets to click through: every row of the log is a call that really happened.</source>
        <translation>Echte TCP- und UDP-Sockets zum Durchklicken: Jede Zeile der Ereignisliste ist ein Aufruf, der wirklich stattgefunden hat.</translation>
    </message>
    <message>
        <source>Built with Qt %1. MIT licence.</source>
        <translation>Gebaut mit Qt %1. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About Socket Playground</source>
        <translation>Über Socket Playground</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisliste</translation>
    </message>
    <message>
        <source>Payload inspector</source>
        <translation>Nutzdaten-Inspektor</translation>
    </message>
    <message>
        <source>TCP states</source>
        <translation>TCP-Zustände</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
</context>
<context>
    <name>NewRowsPill</name>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>Zum neuesten Ereignis gehen und mitlaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) · End</source>
        <translation>
            <numerusform>%Ln neues Ereignis · Ende</numerusform>
            <numerusform>%Ln neue Ereignisse · Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on event %1</source>
        <translation>Notiz zu Ereignis %1</translation>
    </message>
    <message>
        <source>Return keeps the note as an event of its own</source>
        <translation>Eingabe behält die Notiz als eigenes Ereignis</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Numbers at the cursor</source>
        <translation>Zahlen am Cursor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Network order (big endian)</source>
        <translation>Netzwerk-Bytereihenfolge (Big Endian)</translation>
    </message>
    <message>
        <source>Little endian</source>
        <translation>Little Endian</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>The value the system gives back: getsockopt().</source>
        <translation>Der Wert, den das System zurückgibt: getsockopt().</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>auf diesem System unbekannt</translation>
    </message>
</context>
<context>
    <name>OptionsPopup</name>
    <message>
        <source>Listening socket</source>
        <translation>Lauschender Socket</translation>
    </message>
    <message>
        <source>Accepted connections</source>
        <translation>Angenommene Verbindungen</translation>
    </message>
    <message>
        <source>Socket options</source>
        <translation>Socket-Optionen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>By itself, or one connection a click: accept().</source>
        <translation>Von selbst oder eine Verbindung je Klick: accept().</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>By itself, or one call a click: %1.</source>
        <translation>Von selbst oder ein Aufruf je Klick: %1.</translation>
    </message>
    <message>
        <source>Receive size</source>
        <translation>recv-Größe</translation>
    </message>
    <message>
        <source>Bytes that one call takes at most: %1.</source>
        <translation>So viele Bytes nimmt ein Aufruf höchstens: %1.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog (Warteschlange)</translation>
    </message>
    <message>
        <source>How many connections may wait for accept: listen().</source>
        <translation>Wie viele Verbindungen auf accept warten dürfen: listen().</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>What comes beyond is accepted and closed at once.</source>
        <translation>Was darüber hinausgeht, wird angenommen und sofort geschlossen.</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>Wartezeit beim Verbinden</translation>
    </message>
    <message>
        <source>How long connect() may take in all.</source>
        <translation>Wie lange connect() insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>das System wählt</translation>
    </message>
    <message>
        <source>The address to connect from: bind().</source>
        <translation>Die Adresse, von der aus verbunden wird: bind().</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1 bytes were sent</source>
        <translation>Angehalten: %1 Byte wurden gesendet</translation>
    </message>
    <message>
        <source>Ended with the connection: %1 bytes were sent</source>
        <translation>Mit der Verbindung beendet: %1 Byte wurden gesendet</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 Byte</translation>
    </message>
    <message>
        <source>took %1; the rest waits for room</source>
        <translation>%1 angenommen; der Rest wartet auf Platz</translation>
    </message>
    <message>
        <source>%1 took %2 bytes</source>
        <translation>%1 hat %2 Byte angenommen</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1 bytes</source>
        <translation>
            <numerusform>%n Aufruf, %1 Byte</numerusform>
            <numerusform>%n Aufrufe, %1 Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits for room</source>
        <translation>der Rest wartet auf Platz</translation>
    </message>
    <message>
        <source>The kernel keeps what it takes in the socket&apos;s send buffer until the peer has it. The buffer is full now: this app keeps the rest and sends on as soon as there is room. A slow peer slows the sender down; that is TCP&apos;s flow control.</source>
        <translation>Der Kernel behält, was er annimmt, im Sendepuffer des Sockets, bis die Gegenstelle es hat. Der Puffer ist jetzt voll: Dieses Programm behält den Rest und sendet weiter, sobald Platz ist. Eine langsame Gegenstelle bremst den Sender; das ist die Flusskontrolle von TCP.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send nothing more of it. What was sent is sent.</source>
        <translation>Nichts mehr davon senden. Was gesendet ist, ist gesendet.</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>Wie viel davon gesendet wurde</translation>
    </message>
</context>
<context>
    <name>PaneButton</name>
    <message>
        <source>Put &amp;back into the main window</source>
        <translation>&amp;Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>Open in &amp;own window</source>
        <translation>In &amp;eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>What else can be done with this panel.</source>
        <translation>Was mit diesem Bereich noch getan werden kann.</translation>
    </message>
</context>
<context>
    <name>PayloadShelf</name>
    <message>
        <source>Import payloads</source>
        <translation>Nutzdaten importieren</translation>
    </message>
    <message>
        <source>Payloads (*.json)</source>
        <translation>Nutzdaten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export payloads</source>
        <translation>Nutzdaten exportieren</translation>
    </message>
    <message>
        <source>Sa&amp;ved payloads</source>
        <translation>&amp;Gespeicherte Nutzdaten</translation>
    </message>
    <message>
        <source>Saved payloads</source>
        <translation>Gespeicherte Nutzdaten</translation>
    </message>
    <message>
        <source>Enter takes one into the field; it can be dragged to a connection, too.</source>
        <translation>Eingabe übernimmt sie ins Feld; sie lassen sich auch auf eine Verbindung ziehen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the payload</source>
        <translation>Name der Nutzdaten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about the payload</source>
        <translation>Notiz zu den Nutzdaten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep what is in the field, with its format, under this name.</source>
        <translation>Den Inhalt des Feldes mit seinem Format unter diesem Namen behalten.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Remove, import and export.</source>
        <translation>Entfernen, importieren und exportieren.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>PeerCombo</name>
    <message numerus="yes">
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n Datagramm</numerusform>
            <numerusform>%n Datagramme</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Send to host:port</source>
        <translation>Senden an Host:Port</translation>
    </message>
    <message>
        <source>Where the next datagram goes; the list holds those heard from.</source>
        <translation>Wohin das nächste Datagramm geht; die Liste enthält alle, von denen schon eines kam.</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Sequence diagram as a picture</source>
        <translation>Sequenzdiagramm als Bild</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 has the first %2 of %3 events: more do not fit into one picture.</source>
        <translation>%1 hat die ersten %2 von %3 Ereignissen: Mehr passen nicht in ein Bild.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>In &amp;pieces of</source>
        <translation>In Stü&amp;cken zu</translation>
    </message>
    <message>
        <source>Each piece is a call of its own; what the peer reads at once is another matter.</source>
        <translation>Jedes Stück ist ein eigener Aufruf; was die Gegenstelle auf einmal liest, ist etwas anderes.</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Bytes of a piece</source>
        <translation>Byte je Stück</translation>
    </message>
    <message>
        <source>with a pa&amp;use of</source>
        <translation>mit &amp;Pause von</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Again and again; to other computers at most 100 times a second.</source>
        <translation>Immer wieder; an andere Rechner höchstens 100-mal in der Sekunde.</translation>
    </message>
    <message>
        <source> times</source>
        <translation>-mal</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>ever&amp;y</source>
        <translation>&amp;alle</translation>
    </message>
</context>
<context>
    <name>PortField</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A number from 0 to 65535 or a service name. 0 asks for a free port.</source>
        <translation>Eine Zahl von 0 bis 65535 oder ein Dienstname. 0 bittet um einen freien Port.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535 or a service name such as http.</source>
        <translation>Eine Zahl von 1 bis 65535 oder ein Dienstname wie http.</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Predict: %1</source>
        <translation>Sage voraus: %1</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>Es ist: %1</translation>
    </message>
    <message>
        <source>✓ You were right: %1</source>
        <translation>✓ Du hattest recht: %1</translation>
    </message>
    <message>
        <source>✗ It came otherwise: %1</source>
        <translation>✗ Es kam anders: %1</translation>
    </message>
</context>
<context>
    <name>RateLine</name>
    <message>
        <source>%1/s · %2 events/s</source>
        <translation>%1/s · %2 Ereignisse/s</translation>
    </message>
</context>
<context>
    <name>ReachNote</name>
    <message>
        <source>Reachable from your network</source>
        <translation>Aus deinem Netz erreichbar</translation>
    </message>
    <message>
        <source>Reachable from your network: %1</source>
        <translation>Aus deinem Netz erreichbar: %1</translation>
    </message>
</context>
<context>
    <name>RecordedLessonDialog</name>
    <message>
        <source>The recorded lesson</source>
        <translation>Die aufgenommene Lektion</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>The file is plain text: put your own words at “say”, ask at “predict”, and explain at “explain”. “Check a lesson file…” tells what is missing.</source>
        <translation>Die Datei ist reiner Text: Schreibe deine Worte bei „say“, frage bei „predict“ und erkläre bei „explain“. „Lektionsdatei prüfen …“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n Erwartung</numerusform>
            <numerusform>%n Erwartungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>Die Lektion braucht einen Titel.</translation>
    </message>
    <message>
        <source>The name has small letters a to z, digits and minus between them, such as “my-lesson”.</source>
        <translation>Der Name hat kleine Buchstaben a bis z, Ziffern und Minus dazwischen, etwa „my-lesson“.</translation>
    </message>
    <message>
        <source>The folder must be a full path. Choose one.</source>
        <translation>Der Ordner muss ein vollständiger Pfad sein. Wähle einen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is a lesson of this name already: “Replace” overwrites it.</source>
        <translation>Es gibt schon eine Lektion mit diesem Namen: „Ersetzen“ überschreibt sie.</translation>
    </message>
    <message>
        <source>Folder for the lesson</source>
        <translation>Ordner für die Lektion</translation>
    </message>
    <message>
        <source>It cannot be saved: %1 Record less at once.</source>
        <translation>Sie lässt sich nicht speichern: %1 Nimm weniger auf einmal auf.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another folder.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>RecorderStrip</name>
    <message>
        <source>A lesson is being recorded: open sockets, send, close, as it shall be taken.</source>
        <translation>Eine Lektion wird aufgenommen: Öffne Sockets, sende, schließe, so wie sie ablaufen soll.</translation>
    </message>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s).</source>
        <translation>
            <numerusform>Eine Lektion wird aufgenommen: %n Klick.</numerusform>
            <numerusform>Eine Lektion wird aufgenommen: %n Klicks.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and save…</source>
        <translation>Be&amp;enden und speichern …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s). That is as many as a lesson takes, nothing more is kept.</source>
        <translation>
            <numerusform>Eine Lektion wird aufgenommen: %n Klick. Mehr nimmt eine Lektion nicht auf, alles Weitere wird nicht behalten.</numerusform>
            <numerusform>Eine Lektion wird aufgenommen: %n Klicks. Mehr nimmt eine Lektion nicht auf, alles Weitere wird nicht behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close the relay and its connections.</source>
        <translation>Das Relay und seine Verbindungen schließen.</translation>
    </message>
    <message>
        <source>Take what comes to that address, and pass it on.</source>
        <translation>Annehmen, was an diese Adresse kommt, und es weitergeben.</translation>
    </message>
    <message>
        <source>loss %1 %</source>
        <translation>Verlust %1 %</translation>
    </message>
    <message>
        <source>duplicates %1 %</source>
        <translation>Duplikate %1 %</translation>
    </message>
    <message>
        <source>out of order %1 %</source>
        <translation>vertauscht %1 %</translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>Verzögerung %1 ms</translation>
    </message>
    <message>
        <source>jitter %1 ms</source>
        <translation>Schwankung %1 ms</translation>
    </message>
    <message>
        <source>%1 bytes per second</source>
        <translation>%1 Byte pro Sekunde</translation>
    </message>
    <message>
        <source>pieces of %1 B</source>
        <translation>Stücke zu %1 B</translation>
    </message>
    <message>
        <source>cut off after %1 B</source>
        <translation>trennt nach %1 B</translation>
    </message>
    <message>
        <source>reset after %1 B</source>
        <translation>Reset nach %1 B</translation>
    </message>
    <message>
        <source>passes all on as it comes</source>
        <translation>gibt alles weiter, wie es kommt</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 verdoppelt</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 vertauscht</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
    <message>
        <source>%1 split</source>
        <translation>%1 zerlegt</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>Simuliert: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>UDP relay, simulated</source>
        <translation>UDP-Relay, simuliert</translation>
    </message>
    <message>
        <source>TCP relay, simulated</source>
        <translation>TCP-Relay, simuliert</translation>
    </message>
    <message>
        <source>Target host:port</source>
        <translation>Ziel Host:Port</translation>
    </message>
    <message>
        <source>Passes on to</source>
        <translation>Gibt weiter an</translation>
    </message>
    <message>
        <source>Where the relay passes on what comes in; answers go back the same way.</source>
        <translation>Wohin das Relay weitergibt, was ankommt; Antworten gehen denselben Weg zurück.</translation>
    </message>
    <message>
        <source>What the relay does on purpose. Every time it does, the log says so: simulated.</source>
        <translation>Was das Relay absichtlich tut. Jedes Mal sagt es die Ereignisliste: simuliert.</translation>
    </message>
</context>
<context>
    <name>RowExplainer</name>
    <message>
        <source>Explain this row (?)</source>
        <translation>Diese Zeile erklären (?)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>SequenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>andere (%1)</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the lines mean, and what is never drawn</source>
        <translation>Was die Linien bedeuten und was nie gezeichnet wird</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>Show what TCP must have done although no call reported it (SYN, ACK, FIN, RST)</source>
        <translation>Zeigen, was TCP getan haben muss, obwohl kein Aufruf es gemeldet hat (SYN, ACK, FIN, RST)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest event visible (End)</source>
        <translation>Das neueste Ereignis sichtbar halten (Ende)</translation>
    </message>
    <message>
        <source>No events yet. Start a server or connect a client: every call becomes a row here.</source>
        <translation>Noch keine Ereignisse. Starte einen Server oder verbinde einen Client: Jeder Aufruf wird hier eine Zeile.</translation>
    </message>
    <message>
        <source>%1: sent %2 · in kernels %3 · read %4 B</source>
        <translation>%1: gesendet %2 · in Kernels %3 · gelesen %4 B</translation>
    </message>
    <message>
        <source>%1: sent %2 · received %3 B</source>
        <translation>%1: gesendet %2 · empfangen %3 B</translation>
    </message>
    <message>
        <source>%1: sent %2 · never read %3 · read %4 B</source>
        <translation>%1: gesendet %2 · nie gelesen %3 · gelesen %4 B</translation>
    </message>
</context>
<context>
    <name>SequenceToolTip</name>
    <message>
        <source>The system then said: %1.</source>
        <translation>Das System sagte danach: %1.</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>sent %1 B</source>
        <translation>gesendet %1 B</translation>
    </message>
    <message>
        <source>sent %1 B · in kernels %2 B · read %3 B</source>
        <translation>gesendet %1 B · in Kernels %2 B · gelesen %3 B</translation>
    </message>
    <message>
        <source>Event %1, %2 seconds, %3</source>
        <translation>Ereignis %1, %2 Sekunden, %3</translation>
    </message>
    <message>
        <source>sent %1 B · never read %2 B · read %3 B</source>
        <translation>gesendet %1 B · nie gelesen %2 B · gelesen %3 B</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lauschen</translation>
    </message>
    <message>
        <source>Stop listening. Accepted connections stay open: close().</source>
        <translation>Nicht mehr lauschen. Angenommene Verbindungen bleiben offen: close().</translation>
    </message>
    <message>
        <source>Wait for connections there: bind(), listen().</source>
        <translation>Dort auf Verbindungen warten: bind(), listen().</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) waiting</source>
        <translation>
            <numerusform>%n Verbindung wartet</numerusform>
            <numerusform>%n Verbindungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>accept: automatic</source>
        <translation>Annehmen: automatisch</translation>
    </message>
    <message>
        <source>accept: manual</source>
        <translation>Annehmen: von Hand</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>Empfangen: von Hand</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv-Größe %1</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>lokaler Server</translation>
    </message>
    <message>
        <source>TCP server</source>
        <translation>TCP-Server</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Path of the socket file</source>
        <translation>Pfad der Socket-Datei</translation>
    </message>
    <message>
        <source>Where the socket appears in the file system: bind().</source>
        <translation>Wo der Socket im Dateisystem erscheint: bind().</translation>
    </message>
    <message>
        <source>Accept, receive, limits and socket options.</source>
        <translation>Annehmen, Empfangen, Grenzen und Socket-Optionen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take one connection from the queue: accept().</source>
        <translation>Eine Verbindung aus der Warteschlange nehmen: accept().</translation>
    </message>
    <message>
        <source>Not accepting: no descriptor is free. It goes on by itself.</source>
        <translation>Nimmt nichts an: Kein Dateideskriptor ist frei. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nobody has connected yet.</source>
        <translation>Noch niemand verbunden.</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>A new client that connects to this server: socket(), connect().</source>
        <translation>Ein neuer Client, der sich mit diesem Server verbindet: socket(), connect().</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.sockplay *.jsonl)</source>
        <translation>Sitzungen (*.sockplay *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung sichern</translation>
    </message>
    <message>
        <source>Sessions (*.sockplay)</source>
        <translation>Sitzungen (*.sockplay)</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sitzung</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>A session from a file: its sockets are gone, everything they did is here.</source>
        <translation>Eine Sitzung aus einer Datei: Ihre Sockets gibt es nicht mehr, alles, was sie taten, ist hier.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Record to another file…</source>
        <translation>In andere Datei aufzeichnen…</translation>
    </message>
    <message>
        <source>Go on without recording</source>
        <translation>Ohne Aufzeichnung weiter</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>Sitzung sichern…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>This session is not recorded. What does not fit into memory is lost, the oldest first.</source>
        <translation>Diese Sitzung wird nicht aufgezeichnet. Was nicht in den Speicher passt, geht verloren, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>The last session did not end properly. It was recorded.</source>
        <translation>Die letzte Sitzung wurde nicht ordentlich beendet. Sie wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Saving… – %1</source>
        <translation>Wird gespeichert … – %1</translation>
    </message>
    <message>
        <source>The session is still being saved. The window closes when that is done.</source>
        <translation>Die Sitzung wird noch gespeichert. Das Fenster schließt sich, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>StateBox</name>
    <message>
        <source>%1, no socket</source>
        <translation>%1, kein Socket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatesDiagram</name>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>No TCP socket yet.</source>
        <translation>Noch kein TCP-Socket.</translation>
    </message>
</context>
<context>
    <name>StatesPainter</name>
    <message>
        <source>any state</source>
        <translation>jeder Zustand</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>RFC 9293, figure 5: the diagram “is only a summary and must not be taken as the total specification”. Thin lines are from its notes. UDP sockets are not here: UDP has no connection, and so no states.</source>
        <extracomment>After a picture of the TCP states. The first sentence quotes RFC 9293, section 3.3.2.</extracomment>
        <translation>RFC 9293, Bild 5: Das Diagramm „ist nur eine Zusammenfassung und darf nicht als die ganze Spezifikation gelten“. Dünne Linien sind aus seinen Anmerkungen. UDP-Sockets fehlen hier: UDP hat keine Verbindung und deshalb keine Zustände.</translation>
    </message>
</context>
<context>
    <name>StatesPane</name>
    <message>
        <source>derived from our calls; what follows close() is not known</source>
        <translation>aus unseren Aufrufen abgeleitet; was nach close() geschieht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1; ends in %2 s</source>
        <translation>%1; endet in %2 s</translation>
    </message>
    <message>
        <source>No TCP socket yet.</source>
        <translation>Noch kein TCP-Socket.</translation>
    </message>
    <message>
        <source>States of %1</source>
        <translation>Zustände von %1</translation>
    </message>
    <message>
        <source>Click a state or an arrow: it explains itself.</source>
        <translation>Klicke auf einen Zustand oder Pfeil: Er erklärt sich.</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message numerus="yes">
        <source>%n byte(s) waiting</source>
        <translation>
            <numerusform>%n Byte wartet</numerusform>
            <numerusform>%n Byte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions have ended.</source>
        <translation>Beide Richtungen sind zu Ende.</translation>
    </message>
    <message>
        <source>The peer will send no more. Sending still works.</source>
        <translation>Die Gegenstelle sendet nichts mehr. Senden geht noch.</translation>
    </message>
    <message>
        <source>Send side shut down. Receiving still works.</source>
        <translation>Senderichtung geschlossen. Empfangen geht noch.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Take what waits, at most one receive size: recv().</source>
        <translation>Nehmen, was wartet, höchstens eine recv-Größe: recv().</translation>
    </message>
    <message>
        <source>Send buffer full: the rest waits for room.</source>
        <translation>Sendepuffer voll: Der Rest wartet auf Platz.</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>no socket</source>
        <translation>kein Socket</translation>
    </message>
    <message>
        <source>%1 (cannot send now)</source>
        <translation>%1 (kann jetzt nicht senden)</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>Senden über</translation>
    </message>
    <message>
        <source>The socket that sends; the list has those that can.</source>
        <translation>Der Socket, der sendet; die Liste enthält alle, die es können.</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>There is nothing to make a lesson of.</source>
        <translation>Es gibt nichts, woraus eine Lektion werden kann.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Nothing to complain about.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>What the checker says</source>
        <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Look it up in the glossary</source>
        <translation>Im Glossar nachschlagen</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, durch %3</translation>
    </message>
</context>
<context>
    <name>UdpCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Give the port back: close().</source>
        <translation>Den Port zurückgeben: close().</translation>
    </message>
    <message>
        <source>Take that address and port: socket(SOCK_DGRAM), bind().</source>
        <translation>Diese Adresse und diesen Port belegen: socket(SOCK_DGRAM), bind().</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram(s) dropped by the system</source>
        <translation>
            <numerusform>%n Datagramm vom System verworfen</numerusform>
            <numerusform>%n Datagramme vom System verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>receive: automatic</source>
        <translation>Empfangen: automatisch</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>Empfangen: von Hand</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv-Größe %1</translation>
    </message>
    <message>
        <source>default peer %1</source>
        <translation>Standard-Gegenstelle %1</translation>
    </message>
    <message>
        <source>no default peer</source>
        <translation>ohne Standard-Gegenstelle</translation>
    </message>
    <message>
        <source>broadcast: on</source>
        <translation>Broadcast: an</translation>
    </message>
    <message>
        <source>broadcast: off</source>
        <translation>Broadcast: aus</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>UDP endpoint</source>
        <translation>UDP-Endpunkt</translation>
    </message>
    <message>
        <source>Receive and socket options.</source>
        <translation>Empfangen und Socket-Optionen.</translation>
    </message>
    <message>
        <source>Default peer, broadcast and multicast groups.</source>
        <translation>Standard-Gegenstelle, Broadcast und Multicast-Gruppen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send these bytes as one datagram: sendto().</source>
        <translation>Diese Bytes als ein Datagramm senden: sendto().</translation>
    </message>
</context>
<context>
    <name>UdpPopup</name>
    <message>
        <source>Set default peer %1</source>
        <translation>Standard-Gegenstelle %1 setzen</translation>
    </message>
    <message>
        <source>Set default peer</source>
        <translation>Standard-Gegenstelle setzen</translation>
    </message>
    <message>
        <source>No handshake: the system only remembers the address: connect().</source>
        <translation>Kein Handshake: Das System merkt sich nur die Adresse: connect().</translation>
    </message>
    <message>
        <source>Clear default peer</source>
        <translation>Standard-Gegenstelle löschen</translation>
    </message>
    <message>
        <source>Receive from everybody again: connect() to no address.</source>
        <translation>Wieder von allen empfangen: connect() ohne Adresse.</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>Broadcast erlauben</translation>
    </message>
    <message>
        <source>Sending to every computer of a network needs this: SO_BROADCAST.</source>
        <translation>Nötig, um an alle Rechner eines Netzes zu senden: SO_BROADCAST.</translation>
    </message>
    <message>
        <source>A multicast address: 224.0.0.0 to 239.255.255.255, or ff00::/8.</source>
        <translation>Eine Multicast-Adresse: 224.0.0.0 bis 239.255.255.255 oder ff00::/8.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>das System wählt</translation>
    </message>
    <message>
        <source>Join group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>Receive what is sent to that group: IP_ADD_MEMBERSHIP.</source>
        <translation>Empfangen, was an diese Gruppe gesendet wird: IP_ADD_MEMBERSHIP.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Default peer: %1. Others are not heard.</source>
        <translation>Standard-Gegenstelle: %1. Andere werden nicht gehört.</translation>
    </message>
    <message>
        <source>No default peer: heard by everybody who knows the address.</source>
        <translation>Keine Standard-Gegenstelle: Empfängt von allen, die die Adresse kennen.</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>Receive no more from that group: IP_DROP_MEMBERSHIP.</source>
        <translation>Von dieser Gruppe nichts mehr empfangen: IP_DROP_MEMBERSHIP.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>Close every socket and begin with an empty log.</source>
        <translation>Alle Sockets schließen und mit leerer Ereignisliste beginnen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What is selected in the field or in the log.</source>
        <translation>Was im Feld oder in der Ereignisliste markiert ist.</translation>
    </message>
    <message>
        <source>&amp;Go to event…</source>
        <translation>&amp;Gehe zu Ereignis…</translation>
    </message>
    <message>
        <source>Clear &amp;event log</source>
        <translation>&amp;Ereignisliste leeren</translation>
    </message>
    <message>
        <source>The sockets stay open.</source>
        <translation>Die Sockets bleiben offen.</translation>
    </message>
    <message>
        <source>TCP &amp;server</source>
        <translation>TCP-&amp;Server</translation>
    </message>
    <message>
        <source>A card for a server; Listen starts it: socket(), bind(), listen().</source>
        <translation>Eine Karte für einen Server; „Lauschen“ startet ihn: socket(), bind(), listen().</translation>
    </message>
    <message>
        <source>TCP &amp;client</source>
        <translation>TCP-&amp;Client</translation>
    </message>
    <message>
        <source>A card for a client; Connect starts it: socket(), connect().</source>
        <translation>Eine Karte für einen Client; „Verbinden“ startet ihn: socket(), connect().</translation>
    </message>
    <message>
        <source>&amp;UDP endpoint</source>
        <translation>&amp;UDP-Endpunkt</translation>
    </message>
    <message>
        <source>A card for datagrams; Bind starts it: socket(SOCK_DGRAM), bind().</source>
        <translation>Eine Karte für Datagramme; „Binden“ startet sie: socket(SOCK_DGRAM), bind().</translation>
    </message>
    <message>
        <source>Local &amp;server</source>
        <translation>Lokaler &amp;Server</translation>
    </message>
    <message>
        <source>A server that only programs on this computer reach, by a path.</source>
        <translation>Ein Server, den nur Programme auf diesem Rechner erreichen, über einen Pfad.</translation>
    </message>
    <message>
        <source>Local &amp;client</source>
        <translation>Lokaler &amp;Client</translation>
    </message>
    <message>
        <source>A client that connects to a path on this computer.</source>
        <translation>Ein Client, der sich mit einem Pfad auf diesem Rechner verbindet.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Take one connection from the queue: accept().</source>
        <translation>Eine Verbindung aus der Warteschlange nehmen: accept().</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>Take what waits, at most one receive size: recv().</source>
        <translation>Nehmen, was wartet, höchstens eine recv-Größe: recv().</translation>
    </message>
    <message>
        <source>Go to the field with the bytes to send.</source>
        <translation>Zum Feld mit den zu sendenden Bytes gehen.</translation>
    </message>
    <message>
        <source>Shut &amp;down send side</source>
        <translation>Sen&amp;derichtung schließen</translation>
    </message>
    <message>
        <source>Say that no more bytes will come: shutdown(SHUT_WR).</source>
        <translation>Ansagen, dass keine Bytes mehr kommen: shutdown(SHUT_WR).</translation>
    </message>
    <message>
        <source>Take no more bytes: shutdown(SHUT_RD).</source>
        <translation>Keine Bytes mehr annehmen: shutdown(SHUT_RD).</translation>
    </message>
    <message>
        <source>close()</source>
        <translation>close()</translation>
    </message>
    <message>
        <source>Rese&amp;t (RST)</source>
        <translation>&amp;Zurücksetzen (RST)</translation>
    </message>
    <message>
        <source>SO_LINGER 0, close().</source>
        <translation>SO_LINGER 0, close().</translation>
    </message>
    <message>
        <source>&amp;Join group…</source>
        <translation>&amp;Gruppe beitreten…</translation>
    </message>
    <message>
        <source>Multicast: IP_ADD_MEMBERSHIP.</source>
        <translation>Multicast: IP_ADD_MEMBERSHIP.</translation>
    </message>
    <message>
        <source>setsockopt()</source>
        <translation>setsockopt()</translation>
    </message>
    <message>
        <source>Re&amp;move closed</source>
        <translation>Geschlossene en&amp;tfernen</translation>
    </message>
    <message>
        <source>Take the cards of closed sockets away; their events stay.</source>
        <translation>Die Karten geschlossener Sockets wegnehmen; ihre Ereignisse bleiben.</translation>
    </message>
    <message>
        <source>Close every socket of this session.</source>
        <translation>Alle Sockets dieser Sitzung schließen.</translation>
    </message>
    <message>
        <source>&amp;Quick echo</source>
        <translation>Schnellstart &amp;Echo</translation>
    </message>
    <message>
        <source>Server, client, hello and back, close: one call after the other.</source>
        <translation>Server, Client, hello hin und zurück, schließen: ein Aufruf nach dem anderen.</translation>
    </message>
    <message>
        <source>&amp;Pause display</source>
        <translation>&amp;Anzeige anhalten</translation>
    </message>
    <message>
        <source>The log stands still; the sockets go on.</source>
        <translation>Die Ereignisliste steht still; die Sockets laufen weiter.</translation>
    </message>
    <message>
        <source>&amp;Unlock panels</source>
        <translation>Bereiche &amp;lösen</translation>
    </message>
    <message>
        <source>The panels can be moved to the other side.</source>
        <translation>Die Bereiche lassen sich auf die andere Seite schieben.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Local socket (AF_UNIX)</source>
        <translation>&amp;Lokaler Socket (AF_UNIX)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Event log…</source>
        <translation>&amp;Ereignisliste…</translation>
    </message>
    <message>
        <source>All events, those that the log shows, or the selected ones, as a file.</source>
        <translation>Alle Ereignisse, die in der Liste gezeigten oder die ausgewählten als Datei.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>Sitzung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at a recorded session.</source>
        <translation>Eine aufgezeichnete Sitzung ansehen.</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>Sitzung &amp;sichern…</translation>
    </message>
    <message>
        <source>Give the recording of this session a name; it goes on there.</source>
        <translation>Der Aufzeichnung dieser Sitzung einen Namen geben; sie geht dort weiter.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>&amp;Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Recording keeps at &amp;most</source>
        <translation>Aufzeichnung behält &amp;höchstens</translation>
    </message>
    <message>
        <source>1 GiB of payload</source>
        <translation>1 GiB Nutzdaten</translation>
    </message>
    <message>
        <source>4 GiB of payload</source>
        <translation>4 GiB Nutzdaten</translation>
    </message>
    <message>
        <source>16 GiB of payload</source>
        <translation>16 GiB Nutzdaten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>Ereignisliste &amp;filtern</translation>
    </message>
    <message>
        <source>Show only some events.</source>
        <translation>Nur einige Ereignisse zeigen.</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>&amp;In der Ereignisliste suchen</translation>
    </message>
    <message>
        <source>Go from one event to the next that matches.</source>
        <translation>Von einem passenden Ereignis zum nächsten gehen.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>Show &amp;bursts as one row</source>
        <translation>&amp;Bündel in einer Zeile zeigen</translation>
    </message>
    <message>
        <source>More than 200 events a second on one socket are one row that opens at a double click.</source>
        <translation>Mehr als 200 Ereignisse pro Sekunde an einem Socket sind eine Zeile, die sich per Doppelklick öffnet.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>Se&amp;nden</translation>
    </message>
    <message>
        <source>Shut down receive s&amp;ide</source>
        <translation>Em&amp;pfangsrichtung schließen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Socket o&amp;ptions…</source>
        <translation>Socket-&amp;Optionen…</translation>
    </message>
    <message>
        <source>Clos&amp;e all</source>
        <translation>Alle sc&amp;hließen</translation>
    </message>
    <message>
        <source>Seconds since the session began</source>
        <translation>Sekunden seit Beginn der Sitzung</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Sekunden seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Seconds since the event before on the same socket</source>
        <translation>Sekunden seit dem vorigen Ereignis am selben Socket</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>UTC (ISO 8601)</source>
        <translation>UTC (ISO 8601)</translation>
    </message>
    <message>
        <source>Nanoseconds since the session began</source>
        <translation>Nanosekunden seit Beginn der Sitzung</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Nothing: as it happened</source>
        <translation>&amp;Nichts: wie es geschah</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Both ends of a connection together, if both are in this app.</source>
        <translation>Beide Enden einer Verbindung zusammen, wenn beide in dieser App sind.</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>A server together with its connections.</source>
        <translation>Ein Server zusammen mit seinen Verbindungen.</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>The sequence diagram above the log.</source>
        <translation>Das Sequenzdiagramm über der Ereignisliste.</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Without the diagram: the log above, the payload inspector below.</source>
        <translation>Ohne das Diagramm: oben die Ereignisliste, unten der Nutzdaten-Inspektor.</translation>
    </message>
    <message>
        <source>%1 times the size…</source>
        <translation>%1-fache Größe…</translation>
    </message>
    <message>
        <source>Sequence diagram, picture (PN&amp;G)</source>
        <translation>Sequenzdiagramm, Bild (PN&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>Socket &amp;calls</source>
        <translation>Socket-&amp;Aufrufe</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>What this app cannot &amp;see</source>
        <translation>&amp;Was dieses Programm nicht sehen kann</translation>
    </message>
    <message>
        <source>&amp;TCP relay</source>
        <translation>&amp;TCP-Relay</translation>
    </message>
    <message>
        <source>A card for a relay that delays, slows, splits or cuts off what it passes on.</source>
        <translation>Eine Karte für ein Relay, das verzögert, bremst, zerlegt oder trennt, was es weitergibt.</translation>
    </message>
    <message>
        <source>&amp;UDP relay</source>
        <translation>&amp;UDP-Relay</translation>
    </message>
    <message>
        <source>A card for a relay that loses, doubles, delays or reorders datagrams.</source>
        <translation>Eine Karte für ein Relay, das Datagramme verliert, verdoppelt, verzögert oder vertauscht.</translation>
    </message>
    <message>
        <source>Simulated rela&amp;y</source>
        <translation>Simuliertes Rela&amp;y</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Full composer…</source>
        <translation>Sende&amp;fenster…</translation>
    </message>
    <message>
        <source>Write any bytes: text, hex, templates, files, in pieces, again and again.</source>
        <translation>Beliebige Bytes schreiben: Text, Hex, Vorlagen, Dateien, in Stücken, immer wieder.</translation>
    </message>
    <message>
        <source>&amp;Process with few descriptors</source>
        <translation>&amp;Prozess mit wenigen Deskriptoren</translation>
    </message>
    <message>
        <source>A card for a process of its own that uses up its 64 descriptors: what too many open files looks like.</source>
        <translation>Eine Karte für einen eigenen Prozess, der seine 64 Deskriptoren aufbraucht: So sehen zu viele offene Dateien aus.</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Spielen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>&amp;Lehren</translation>
    </message>
    <message>
        <source>As Play, with a lesson above the panels.</source>
        <translation>Wie Spielen, mit einer Lektion über den Bereichen.</translation>
    </message>
    <message>
        <source>P&amp;rojector</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Large, on the whole screen: cards and diagram, L shows the log.</source>
        <translation>Groß und bildschirmfüllend: Karten und Diagramm, L zeigt die Ereignisliste.</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>Large, on the whole screen, for a projector. The same key leaves it.</source>
        <translation>Groß und bildschirmfüllend für den Beamer. Dieselbe Taste beendet es.</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Lesson step</source>
        <translation>&amp;Lektionsschritt</translation>
    </message>
    <message>
        <source>What happened in each step of a lesson; there must have been one.</source>
        <translation>Was in jedem Schritt einer Lektion geschah; es muss eine gegeben haben.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Not an address to listen on or connect to</source>
        <translation>Keine Adresse zum Lauschen oder Verbinden</translation>
    </message>
    <message>
        <source>Write tcp://HOST:PORT, udp://HOST:PORT or unix:///path.</source>
        <translation>Schreibe tcp://HOST:PORT, udp://HOST:PORT oder unix:///pfad.</translation>
    </message>
    <message>
        <source>The path of a local socket begins with a slash.</source>
        <translation>Der Pfad eines lokalen Sockets beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>A path cannot hold a zero byte.</source>
        <translation>Ein Pfad kann kein Nullbyte enthalten.</translation>
    </message>
    <message>
        <source>It begins with none of tcp://, udp:// and unix://.</source>
        <translation>Sie beginnt weder mit tcp:// noch mit udp:// oder unix://.</translation>
    </message>
    <message>
        <source>Type a host name such as localhost, or an address such as 127.0.0.1 or ::1.</source>
        <translation>Gib einen Hostnamen wie localhost oder eine Adresse wie 127.0.0.1 oder ::1 ein.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, or a service name such as http.</source>
        <translation>Gib eine Zahl von 1 bis 65535 oder einen Dienstnamen wie http ein.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>Kein Host</translation>
    </message>
    <message>
        <source>Not a port</source>
        <translation>Kein Port</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>Eine IPv4-Adresse hat vier Zahlen von 0 bis 255, ohne führende Nullen.</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>Ein Hostname hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>A host name has only letters, digits, hyphens and dots.</source>
        <translation>Ein Hostname enthält nur Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>Between two dots there are 1 to 63 characters.</source>
        <translation>Zwischen zwei Punkten stehen 1 bis 63 Zeichen.</translation>
    </message>
    <message>
        <source>No part of a host name begins or ends with a hyphen.</source>
        <translation>Kein Teil eines Hostnamens beginnt oder endet mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation>Die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Das ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>Der Port fehlt.</translation>
    </message>
    <message>
        <source>This is neither a number nor a service name known here.</source>
        <translation>Das ist weder eine Zahl noch ein hier bekannter Dienstname.</translation>
    </message>
    <message>
        <source>A port has 16 bits: the largest is 65535. Leading zeros are not allowed.</source>
        <translation>Ein Port hat 16 Bit: Der größte ist 65535. Führende Nullen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Port 0 only means “any free port” when listening or binding.</source>
        <translation>Port 0 bedeutet nur beim Lauschen oder Binden „irgendein freier Port“.</translation>
    </message>
    <message>
        <source>The port is missing: host and port are separated by a colon.</source>
        <translation>Der Port fehlt: Host und Port werden durch einen Doppelpunkt getrennt.</translation>
    </message>
    <message>
        <source>It is not clear where the IPv6 address ends and the port begins.</source>
        <translation>Es ist nicht klar, wo die IPv6-Adresse endet und der Port beginnt.</translation>
    </message>
    <message>
        <source>Put the address in brackets, as in [::1]:8888.</source>
        <translation>Setze die Adresse in eckige Klammern, wie in [::1]:8888.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The other side answered, but nothing listens on that port (or a firewall answers no).</source>
        <translation>Die andere Seite hat geantwortet, aber auf diesem Port lauscht nichts (oder eine Firewall lehnt ab).</translation>
    </message>
    <message>
        <source>Start a server there, check the port, or look which address the server is bound to.</source>
        <translation>Starte dort einen Server, prüfe den Port oder sieh nach, an welche Adresse der Server gebunden ist.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Another socket has this address; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation>Ein anderer Socket hat diese Adresse; oder eine Verbindung eines früheren Servers auf ihr ist noch in TIME-WAIT (unter Linux bis zu 60 s).</translation>
    </message>
    <message>
        <source>Use a free port, or wait and try again. On Linux SO_REUSEADDR helps only if the earlier socket had it too.</source>
        <translation>Nimm einen freien Port oder warte und versuche es noch einmal. Unter Linux hilft SO_REUSEADDR nur, wenn es auch beim früheren Socket gesetzt war.</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>Keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>A socket can be bound only to this computer&apos;s own addresses.</source>
        <translation>Ein Socket lässt sich nur an Adressen dieses Rechners binden.</translation>
    </message>
    <message>
        <source>Pick an address from the list, or listen on all addresses.</source>
        <translation>Wähle eine Adresse aus der Liste oder lausche auf allen Adressen.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Ports below 1024 may be reserved; or broadcast is not allowed on this socket; or the system or a firewall forbids it.</source>
        <translation>Ports unter 1024 sind womöglich reserviert; oder Broadcast ist auf diesem Socket nicht erlaubt; oder das System oder eine Firewall verbietet es.</translation>
    </message>
    <message>
        <source>Use a port above 1023, or allow broadcast.</source>
        <translation>Nimm einen Port über 1023 oder erlaube Broadcast.</translation>
    </message>
    <message>
        <source>Network or host unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No route leads there, or the next hop says no.</source>
        <translation>Dorthin führt keine Route, oder der nächste Router lehnt ab.</translation>
    </message>
    <message>
        <source>Check the network, or try 127.0.0.1.</source>
        <translation>Prüfe das Netz oder versuche 127.0.0.1.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Nothing came back: the host is off, a firewall drops silently, or the server&apos;s queue is full.</source>
        <translation>Es kam nichts zurück: Der Host ist aus, eine Firewall verwirft stillschweigend, oder die Warteschlange des Servers ist voll.</translation>
    </message>
    <message>
        <source>Try again or wait longer. “Refused” would have been an answer; this is silence.</source>
        <translation>Versuche es noch einmal oder warte länger. „Abgelehnt“ wäre eine Antwort gewesen; das hier ist Stille.</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Von der Gegenstelle zurückgesetzt</translation>
    </message>
    <message>
        <source>The peer aborted: it closed with unread data, crashed, or used Reset. Data on the way may be lost.</source>
        <translation>Die Gegenstelle hat abgebrochen: Sie hat mit ungelesenen Daten geschlossen, ist abgestürzt oder hat zurückgesetzt. Daten unterwegs können verloren sein.</translation>
    </message>
    <message>
        <source>Look whether the peer had unread bytes, then connect again.</source>
        <translation>Sieh nach, ob die Gegenstelle ungelesene Bytes hatte, und verbinde dann neu.</translation>
    </message>
    <message>
        <source>Cannot send: connection is closed</source>
        <translation>Senden nicht möglich: geschlossen</translation>
    </message>
    <message>
        <source>We shut down sending, or the peer is gone. The first send after that still seemed to work: the kernel had not heard of it yet.</source>
        <translation>Wir haben die Senderichtung geschlossen, oder die Gegenstelle ist weg. Das erste send danach schien noch zu gelingen: Der Kernel wusste noch nichts davon.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinde neu.</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>Hostname nicht gefunden</translation>
    </message>
    <message>
        <source>The name has no address here.</source>
        <translation>Der Name hat hier keine Adresse.</translation>
    </message>
    <message>
        <source>Check the spelling, or use an address.</source>
        <translation>Prüfe die Schreibweise oder nimm eine Adresse.</translation>
    </message>
    <message>
        <source>Datagram too large</source>
        <translation>Datagramm zu groß</translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less.</source>
        <translation>Ein Datagramm trägt über IPv4 höchstens 65507 Byte und über IPv6 65527; manche Systeme erlauben weniger.</translation>
    </message>
    <message>
        <source>Send less at once, or use TCP.</source>
        <translation>Sende weniger auf einmal oder nimm TCP.</translation>
    </message>
    <message>
        <source>Too many open sockets</source>
        <translation>Zu viele offene Sockets</translation>
    </message>
    <message>
        <source>This program, or the whole system, may hold no more descriptors.</source>
        <translation>Dieses Programm oder das ganze System darf keine weiteren Dateideskriptoren halten.</translation>
    </message>
    <message>
        <source>Close some.</source>
        <translation>Schließe einige.</translation>
    </message>
    <message>
        <source>Address family not supported</source>
        <translation>Adressfamilie nicht unterstützt</translation>
    </message>
    <message>
        <source>This computer has no IPv6 (or no AF_UNIX), or the socket is of another family.</source>
        <translation>Dieser Rechner hat kein IPv6 (oder kein AF_UNIX), oder der Socket gehört zu einer anderen Familie.</translation>
    </message>
    <message>
        <source>Use IPv4.</source>
        <translation>Nimm IPv4.</translation>
    </message>
    <message>
        <source>Send queue full</source>
        <translation>Sendewarteschlange voll</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>Nicht alles wurde gesendet</translation>
    </message>
    <message>
        <source>Closing waited, but the peer did not take the rest.</source>
        <translation>Das Schließen hat gewartet, aber die Gegenstelle hat den Rest nicht abgenommen.</translation>
    </message>
    <message>
        <source>Let the peer read before you close.</source>
        <translation>Lass die Gegenstelle lesen, bevor du schließt.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>Zu viele Verbindungen</translation>
    </message>
    <message>
        <source>This server is at its limit; the new connection was accepted and closed.</source>
        <translation>Dieser Server ist an seiner Grenze; die neue Verbindung wurde angenommen und geschlossen.</translation>
    </message>
    <message>
        <source>Close some connections, or raise the limit.</source>
        <translation>Schließe einige Verbindungen oder erhöhe die Grenze.</translation>
    </message>
    <message>
        <source>Not usable as a socket path</source>
        <translation>Als Socket-Pfad nicht brauchbar</translation>
    </message>
    <message>
        <source>The path is too long, or something that is no socket is in the way.</source>
        <translation>Der Pfad ist zu lang, oder dort liegt schon etwas, das kein Socket ist.</translation>
    </message>
    <message>
        <source>Choose a shorter path, or one where nothing is.</source>
        <translation>Wähle einen kürzeren Pfad oder einen, an dem noch nichts liegt.</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>The datagram has no address to go to, and this endpoint has no default peer.</source>
        <translation>Das Datagramm hat keine Zieladresse, und dieser Endpunkt hat keine Standard-Gegenstelle.</translation>
    </message>
    <message>
        <source>Say where to send it, or set a default peer.</source>
        <translation>Gib an, wohin es gehen soll, oder setze eine Standard-Gegenstelle.</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>Kein Platz zum Aufzeichnen</translation>
    </message>
    <message>
        <source>The disk that holds what this session received is full or cannot be written.</source>
        <translation>Das Laufwerk, das die empfangenen Daten dieser Sitzung hält, ist voll oder nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Not possible on this socket</source>
        <translation>Mit diesem Socket nicht möglich</translation>
    </message>
    <message>
        <source>The system says that the request makes no sense here.</source>
        <translation>Das System sagt, dass die Anforderung hier keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Look at the state of the socket and at what was asked for.</source>
        <translation>Sieh dir den Zustand des Sockets an und was verlangt wurde.</translation>
    </message>
    <message>
        <source>The system refused the call</source>
        <translation>Das System lehnt den Aufruf ab</translation>
    </message>
    <message>
        <source>It gave no more than a number.</source>
        <translation>Es gab nur eine Nummer an.</translation>
    </message>
    <message>
        <source>Look up the system&apos;s own words in the details.</source>
        <translation>Den Wortlaut des Systems findest du in den Details.</translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation>%1 ist da, aber niemand lauscht darauf.</translation>
    </message>
    <message>
        <source>An earlier datagram reached %1, but nothing is bound to port %2 there. This endpoint goes on.</source>
        <translation>Ein früheres Datagramm hat %1 erreicht, aber dort ist nichts an Port %2 gebunden. Dieser Endpunkt arbeitet weiter.</translation>
    </message>
    <message>
        <source>%1 answered, but nothing listens on port %2 (or a firewall answers no).</source>
        <translation>%1 hat geantwortet, aber auf Port %2 lauscht nichts (oder eine Firewall lehnt ab).</translation>
    </message>
    <message>
        <source>Another socket has %1; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation>Ein anderer Socket hat %1; oder eine Verbindung eines früheren Servers darauf ist noch in TIME-WAIT (unter Linux bis zu 60 s).</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Der Name %1 hat hier keine Adresse.</translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less. This one has %1.</source>
        <translation>Ein Datagramm trägt über IPv4 höchstens 65507 Byte und über IPv6 65527; manche Systeme erlauben weniger. Dieses hat %1.</translation>
    </message>
    <message numerus="yes">
        <source>Closing waited, but the peer did not take the last %n bytes.</source>
        <translation>
            <numerusform>Das Schließen hat gewartet, aber die Gegenstelle hat das letzte %n Byte nicht abgenommen.</numerusform>
            <numerusform>Das Schließen hat gewartet, aber die Gegenstelle hat die letzten %n Byte nicht abgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>Das System sagt: %1</translation>
    </message>
    <message>
        <source>What is queued has not left yet, and this app keeps no more than that in memory.</source>
        <translation>Was wartet, ist noch nicht abgegangen, und mehr behält dieses Programm nicht im Speicher.</translation>
    </message>
    <message>
        <source>Wait until it has gone, or send less at once.</source>
        <translation>Warte, bis es weg ist, oder sende weniger auf einmal.</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>The file is not there, or this program may not read it.</source>
        <translation>Die Datei ist nicht da, oder dieses Programm darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>No socket at this path</source>
        <translation>Kein Socket unter diesem Pfad</translation>
    </message>
    <message>
        <source>Nothing is at this path, or it is too long.</source>
        <translation>Unter diesem Pfad ist nichts, oder er ist zu lang.</translation>
    </message>
    <message>
        <source>Start a server there, or check the path.</source>
        <translation>Starte dort einen Server oder prüfe den Pfad.</translation>
    </message>
    <message>
        <source>Nothing to receive yet</source>
        <translation>Noch nichts zu empfangen</translation>
    </message>
    <message>
        <source>Nothing came back within %1 s: the host is off, a firewall drops silently, or the server&apos;s queue is full.</source>
        <translation>In %1 s kam nichts zurück: Der Host ist aus, eine Firewall verwirft stillschweigend, oder die Warteschlange des Servers ist voll.</translation>
    </message>
    <message numerus="yes">
        <source>This server is at its limit of %n connections; the new one was accepted and closed.</source>
        <translation>
            <numerusform>Dieser Server ist an seiner Grenze von %n Verbindung; die neue wurde angenommen und geschlossen.</numerusform>
            <numerusform>Dieser Server ist an seiner Grenze von %n Verbindungen; die neue wurde angenommen und geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there, or this program may not read it.</source>
        <translation>%1 ist nicht da, oder dieses Programm darf es nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Closing did not wait for the last %n datagrams.</source>
        <translation>
            <numerusform>Das Schließen hat nicht auf das letzte %n Datagramm gewartet.</numerusform>
            <numerusform>Das Schließen hat nicht auf die letzten %n Datagramme gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 set option %2 to %3</source>
        <translation>%1 hat die Option %2 auf %3 gesetzt</translation>
    </message>
    <message>
        <source>%1 set option %2 to %3, the system made it %4</source>
        <translation>%1 hat die Option %2 auf %3 gesetzt, das System hat %4 daraus gemacht</translation>
    </message>
    <message>
        <source>%1 has no default peer any more</source>
        <translation>%1 hat keine Standard-Gegenstelle mehr</translation>
    </message>
    <message>
        <source>%1 has the default peer %2</source>
        <translation>%1 hat die Standard-Gegenstelle %2</translation>
    </message>
    <message>
        <source>%1 is connected to %2</source>
        <translation>%1 ist mit %2 verbunden</translation>
    </message>
    <message>
        <source>%1 is connected to %2 from %3</source>
        <translation>%1 ist von %3 aus mit %2 verbunden</translation>
    </message>
    <message>
        <source>%1 accepted %2, its peer is unknown</source>
        <translation>%1 hat %2 angenommen, die Gegenstelle ist unbekannt</translation>
    </message>
    <message>
        <source>%1 accepted %2 as %3</source>
        <translation>%1 hat %2 als %3 angenommen</translation>
    </message>
    <message>
        <source>%1 listens with backlog %2</source>
        <translation>%1 lauscht mit Backlog %2</translation>
    </message>
    <message>
        <source>%1 listens on %2 with backlog %3</source>
        <translation>%1 lauscht auf %2 mit Backlog %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2</source>
        <translation>
            <numerusform>%1 hat ein Datagramm mit %n Byte an %2 gesendet</numerusform>
            <numerusform>%1 hat ein Datagramm mit %n Byte an %2 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2: %3</source>
        <translation>
            <numerusform>%1 hat ein Datagramm mit %n Byte an %2 gesendet: %3</numerusform>
            <numerusform>%1 hat ein Datagramm mit %n Byte an %2 gesendet: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes</source>
        <translation>
            <numerusform>%1 hat ein Datagramm von %2 empfangen, auf %n Byte gekürzt</numerusform>
            <numerusform>%1 hat ein Datagramm von %2 empfangen, auf %n Byte gekürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes: %3</source>
        <translation>
            <numerusform>%1 hat ein Datagramm von %2 empfangen, auf %n Byte gekürzt: %3</numerusform>
            <numerusform>%1 hat ein Datagramm von %2 empfangen, auf %n Byte gekürzt: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2</source>
        <translation>
            <numerusform>%1 hat ein Datagramm mit %n Byte von %2 empfangen</numerusform>
            <numerusform>%1 hat ein Datagramm mit %n Byte von %2 empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2: %3</source>
        <translation>
            <numerusform>%1 hat ein Datagramm mit %n Byte von %2 empfangen: %3</numerusform>
            <numerusform>%1 hat ein Datagramm mit %n Byte von %2 empfangen: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shut down both sides</source>
        <translation>%1 hat beide Richtungen geschlossen</translation>
    </message>
    <message>
        <source>%1 shut down its receive side</source>
        <translation>%1 hat die Empfangsrichtung geschlossen</translation>
    </message>
    <message>
        <source>%1 shut down its send side</source>
        <translation>%1 hat die Senderichtung geschlossen</translation>
    </message>
    <message>
        <source>%1 created a socket (%2)</source>
        <translation>%1 hat einen Socket erzeugt (%2)</translation>
    </message>
    <message>
        <source>%1 looks up %2</source>
        <translation>%1 löst %2 auf</translation>
    </message>
    <message numerus="yes">
        <source>%1 found %n addresses for %2</source>
        <translation>
            <numerusform>%1 hat %n Adresse für %2 gefunden</numerusform>
            <numerusform>%1 hat %n Adressen für %2 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is bound to %2</source>
        <translation>%1 ist an %2 gebunden</translation>
    </message>
    <message>
        <source>%1 connects to %2</source>
        <translation>%1 verbindet mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept on %1</source>
        <translation>
            <numerusform>%n Verbindung wartet an %1 auf accept</numerusform>
            <numerusform>%n Verbindungen warten an %1 auf accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes</source>
        <translation>
            <numerusform>%1 hat %n Byte gesendet</numerusform>
            <numerusform>%1 hat %n Byte gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes: %2</source>
        <translation>
            <numerusform>%1 hat %n Byte gesendet: %2</numerusform>
            <numerusform>%1 hat %n Byte gesendet: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes</source>
        <translation>
            <numerusform>%1 hat %2 von %n Byte gesendet</numerusform>
            <numerusform>%1 hat %2 von %n Byte gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes: %3</source>
        <translation>
            <numerusform>%1 hat %2 von %n Byte gesendet: %3</numerusform>
            <numerusform>%1 hat %2 von %n Byte gesendet: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits: the send buffer is full</source>
        <translation>%1 wartet: Der Sendepuffer ist voll</translation>
    </message>
    <message>
        <source>%1 can send again: the send buffer has room</source>
        <translation>%1 kann wieder senden: Der Sendepuffer hat Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv on %1</source>
        <translation>
            <numerusform>%n Byte wartet an %1 auf recv</numerusform>
            <numerusform>%n Byte warten an %1 auf recv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes</source>
        <translation>
            <numerusform>%1 hat %n Byte empfangen</numerusform>
            <numerusform>%1 hat %n Byte empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes: %2</source>
        <translation>
            <numerusform>%1 hat %n Byte empfangen: %2</numerusform>
            <numerusform>%1 hat %n Byte empfangen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the end of the stream</source>
        <translation>%1 hat das Ende des Datenstroms empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n datagrams: its receive buffer was full</source>
        <translation>
            <numerusform>%1 hat %n Datagramm verloren: Der Empfangspuffer war voll</numerusform>
            <numerusform>%1 hat %n Datagramme verloren: Der Empfangspuffer war voll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed with %n bytes unread</source>
        <translation>
            <numerusform>%1 hat mit %n ungelesenen Byte geschlossen</numerusform>
            <numerusform>%1 hat mit %n ungelesenen Byte geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 ist geschlossen</translation>
    </message>
    <message>
        <source>%1 reset the connection</source>
        <translation>%1 hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>%1: the peer reset the connection</source>
        <translation>%1: Die Gegenstelle hat die Verbindung zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 is in state %2</source>
        <translation>%1 ist im Zustand %2</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1 ist %2 beigetreten</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Notiz zu %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Accepted as %1, peer unknown</source>
        <translation>%1 angenommen, Herkunft unbekannt</translation>
    </message>
    <message>
        <source>Accepted %1 as %2</source>
        <translation>%1 als %2 angenommen</translation>
    </message>
    <message>
        <source>Both sides shut down</source>
        <translation>Beide Richtungen geschlossen</translation>
    </message>
    <message>
        <source>Receive side shut down</source>
        <translation>Empfangsrichtung geschlossen</translation>
    </message>
    <message>
        <source>Send side shut down</source>
        <translation>Senderichtung geschlossen</translation>
    </message>
    <message>
        <source>Socket created (%1)</source>
        <translation>Socket erzeugt (%1)</translation>
    </message>
    <message>
        <source>Option %1 = %2</source>
        <translation>Option %1 = %2</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Löst %1 auf</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1: %n Adresse</numerusform>
            <numerusform>%1: %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bound to %1</source>
        <translation>Gebunden an %1</translation>
    </message>
    <message>
        <source>Listening, backlog %1</source>
        <translation>Lauscht, Backlog %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet mit %1</translation>
    </message>
    <message>
        <source>No default peer any more</source>
        <translation>Keine Standard-Gegenstelle mehr</translation>
    </message>
    <message>
        <source>Default peer is %1</source>
        <translation>Standard-Gegenstelle %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept</source>
        <translation>
            <numerusform>%n Verbindung wartet auf accept</numerusform>
            <numerusform>%n Verbindungen warten auf accept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n bytes</source>
        <translation>
            <numerusform>%n Byte gesendet</numerusform>
            <numerusform>%n Byte gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 of %n bytes</source>
        <translation>
            <numerusform>%1 von %n Byte gesendet</numerusform>
            <numerusform>%1 von %n Byte gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Send buffer full, waiting</source>
        <translation>Sendepuffer voll, wartet</translation>
    </message>
    <message>
        <source>Send buffer has room again</source>
        <translation>Sendepuffer hat wieder Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv</source>
        <translation>
            <numerusform>%n Byte wartet auf recv</numerusform>
            <numerusform>%n Byte warten auf recv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n bytes</source>
        <translation>
            <numerusform>%n Byte empfangen</numerusform>
            <numerusform>%n Byte empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>Ende des Datenstroms</translation>
    </message>
    <message numerus="yes">
        <source>Datagram sent, %n bytes</source>
        <translation>
            <numerusform>Datagramm gesendet, %n Byte</numerusform>
            <numerusform>Datagramm gesendet, %n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram received, %n bytes</source>
        <translation>
            <numerusform>Datagramm empfangen, %n Byte</numerusform>
            <numerusform>Datagramm empfangen, %n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram cut, %n bytes kept</source>
        <translation>
            <numerusform>Datagramm gekürzt, %n Byte</numerusform>
            <numerusform>Datagramm gekürzt, %n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datagrams dropped</source>
        <translation>
            <numerusform>%n Datagramm verworfen</numerusform>
            <numerusform>%n Datagramme verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n bytes unread</source>
        <translation>
            <numerusform>Geschlossen, %n Byte ungelesen</numerusform>
            <numerusform>Geschlossen, %n Byte ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Connection reset by us</source>
        <translation>Verbindung von uns zurückgesetzt</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>%1 beigetreten</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Not hexadecimal bytes</source>
        <translation>Keine hexadezimalen Bytes</translation>
    </message>
    <message>
        <source>Write two digits for each byte, as in 48 65 6C 6C 6F.</source>
        <translation>Schreibe zwei Ziffern für jedes Byte, wie in 48 65 6C 6C 6F.</translation>
    </message>
    <message>
        <source>No digits follow here.</source>
        <translation>Hier folgen keine Ziffern.</translation>
    </message>
    <message>
        <source>This character is no hexadecimal digit.</source>
        <translation>Dieses Zeichen ist keine Hexziffer.</translation>
    </message>
    <message>
        <source>This digit stands alone; a byte has two.</source>
        <translation>Diese Ziffer steht allein; ein Byte hat zwei.</translation>
    </message>
    <message>
        <source>Not an escape</source>
        <translation>Kein Escape</translation>
    </message>
    <message>
        <source>These are read: \n \r \t \0 \\ \xHH \uHHHH \u{…}. A backslash of its own is written \\.</source>
        <translation>Gelesen werden: \n \r \t \0 \\ \xHH \uHHHH \u{…}. Ein Backslash selbst wird \\ geschrieben.</translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits.</source>
        <translation>\x braucht zwei Hexziffern.</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits, or one to six in braces.</source>
        <translation>\u braucht vier Hexziffern, oder eine bis sechs in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>Es gibt kein Zeichen mit dieser Nummer.</translation>
    </message>
    <message>
        <source>This backslash begins no escape.</source>
        <translation>Dieser Backslash beginnt kein Escape.</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Here is half of a character (a lone surrogate).</source>
        <translation>Hier steht ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>Delete it and type the character again.</source>
        <translation>Lösche es und gib das Zeichen neu ein.</translation>
    </message>
    <message>
        <source>This is a broadcast address</source>
        <translation>Das ist eine Broadcast-Adresse</translation>
    </message>
    <message>
        <source>Every computer of the network gets the datagram.</source>
        <translation>Jeder Rechner des Netzes bekommt das Datagramm.</translation>
    </message>
    <message>
        <source>The socket must be allowed to: SO_BROADCAST.</source>
        <translation>Der Socket braucht dafür die Erlaubnis: SO_BROADCAST.</translation>
    </message>
    <message>
        <source>Not a multicast address</source>
        <translation>Keine Multicast-Adresse</translation>
    </message>
    <message>
        <source>Groups are 224.0.0.0 to 239.255.255.255 and ff00::/8.</source>
        <translation>Gruppen sind 224.0.0.0 bis 239.255.255.255 und ff00::/8.</translation>
    </message>
    <message>
        <source>See “sockplay --help”.</source>
        <translation>Siehe „sockplay --help“.</translation>
    </message>
    <message>
        <source>The command is missing</source>
        <translation>Der Befehl fehlt</translation>
    </message>
    <message>
        <source>%1: No such option</source>
        <translation>%1: Diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>%1: No such command</source>
        <translation>%1: Diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>The first argument is a command.</source>
        <translation>Das erste Argument ist ein Befehl.</translation>
    </message>
    <message>
        <source>What --until asks for had not happened.</source>
        <translation>Was --until verlangt, war nicht eingetreten.</translation>
    </message>
    <message>
        <source>The peer has ended the stream too early</source>
        <translation>Die Gegenstelle hat den Datenstrom zu früh beendet</translation>
    </message>
    <message>
        <source>Not over after %1 s</source>
        <translation>Nach %1 s nicht zu Ende</translation>
    </message>
    <message>
        <source>Allow more time with --timeout.</source>
        <translation>Gib mit --timeout mehr Zeit.</translation>
    </message>
    <message>
        <source>The socket was closed too early</source>
        <translation>Der Socket wurde zu früh geschlossen</translation>
    </message>
    <message>
        <source>No such option</source>
        <translation>Diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>The command %1 does not have it.</source>
        <translation>Der Befehl %1 hat sie nicht.</translation>
    </message>
    <message>
        <source>The option takes no value</source>
        <translation>Die Option hat keinen Wert</translation>
    </message>
    <message>
        <source>The value of the option is missing</source>
        <translation>Der Wert der Option fehlt</translation>
    </message>
    <message>
        <source>It is the last argument.</source>
        <translation>Sie ist das letzte Argument.</translation>
    </message>
    <message>
        <source>The URL is missing</source>
        <translation>Die URL fehlt</translation>
    </message>
    <message>
        <source>The command %1 needs one.</source>
        <translation>Der Befehl %1 braucht eine.</translation>
    </message>
    <message>
        <source>One argument too many</source>
        <translation>Ein Argument zu viel</translation>
    </message>
    <message>
        <source>The URL is already %1.</source>
        <translation>Die URL ist schon %1.</translation>
    </message>
    <message>
        <source>Put quotes around a text with spaces.</source>
        <translation>Setze einen Text mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Wrong kind of address for this command</source>
        <translation>Falsche Art von Adresse für diesen Befehl</translation>
    </message>
    <message>
        <source>The command send sends UDP datagrams.</source>
        <translation>Der Befehl send sendet UDP-Datagramme.</translation>
    </message>
    <message>
        <source>UDP has no connections.</source>
        <translation>UDP kennt keine Verbindungen.</translation>
    </message>
    <message>
        <source>Use “sockplay connect” for TCP and local sockets.</source>
        <translation>Nimm „sockplay connect“ für TCP und lokale Sockets.</translation>
    </message>
    <message>
        <source>Use “sockplay send” for UDP.</source>
        <translation>Nimm „sockplay send“ für UDP.</translation>
    </message>
    <message>
        <source>Port 0 only means “any free port” when listening.</source>
        <translation>Port 0 bedeutet nur beim Lauschen „irgendein freier Port“.</translation>
    </message>
    <message>
        <source>The option makes no sense here</source>
        <translation>Die Option ergibt hier keinen Sinn</translation>
    </message>
    <message>
        <source>It has no meaning for %1 with this kind of URL.</source>
        <translation>Sie hat für %1 mit dieser Art von URL keine Bedeutung.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lass sie weg.</translation>
    </message>
    <message>
        <source>The option is there twice</source>
        <translation>Die Option steht zweimal da</translation>
    </message>
    <message>
        <source>It can have one value only.</source>
        <translation>Sie kann nur einen Wert haben.</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>Lass eine weg.</translation>
    </message>
    <message>
        <source>Nobody says the text</source>
        <translation>Niemand sagt den Text</translation>
    </message>
    <message>
        <source>Only greet and reply do.</source>
        <translation>Das tun nur greet und reply.</translation>
    </message>
    <message>
        <source>Add --behaviour greet.</source>
        <translation>Füge --behaviour greet hinzu.</translation>
    </message>
    <message>
        <source>Standard output is taken</source>
        <translation>Die Standardausgabe ist belegt</translation>
    </message>
    <message>
        <source>Events and received bytes would be mixed.</source>
        <translation>Ereignisse und empfangene Bytes würden sich mischen.</translation>
    </message>
    <message>
        <source>Add --events none, or write to a file.</source>
        <translation>Füge --events none hinzu oder schreibe in eine Datei.</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>Die Adresse fehlt</translation>
    </message>
    <message>
        <source>Without one, only this computer can reach the port.</source>
        <translation>Ohne sie kann nur dieser Rechner den Port erreichen.</translation>
    </message>
    <message>
        <source>Write 0.0.0.0 or [::] in front of the port.</source>
        <translation>Schreibe 0.0.0.0 oder [::] vor den Port.</translation>
    </message>
    <message>
        <source>Other computers could reach this address</source>
        <translation>Andere Rechner könnten diese Adresse erreichen</translation>
    </message>
    <message>
        <source>Anybody in the network could then talk to this program.</source>
        <translation>Jeder im Netz könnte dann mit diesem Programm sprechen.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or add --bind-any if that is what you want.</source>
        <translation>Nimm 127.0.0.1, oder füge --bind-any hinzu, wenn du genau das willst.</translation>
    </message>
    <message>
        <source>Not a number that fits here</source>
        <translation>Keine Zahl, die hier passt</translation>
    </message>
    <message>
        <source>Allowed are whole numbers from %1 to %2.</source>
        <translation>Erlaubt sind ganze Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>No such behaviour</source>
        <translation>Dieses Verhalten gibt es nicht</translation>
    </message>
    <message>
        <source>The rule makes no sense here</source>
        <translation>Die Regel ergibt hier keinen Sinn</translation>
    </message>
    <message>
        <source>eof is for TCP and local sockets, datagrams for UDP, connections for servers.</source>
        <translation>eof ist für TCP und lokale Sockets, datagrams für UDP, connections für Server.</translation>
    </message>
    <message>
        <source>Not a multicast group</source>
        <translation>Keine Multicast-Gruppe</translation>
    </message>
    <message>
        <source>Groups are 224.0.0.0 to 239.255.255.255, and addresses that begin with ff.</source>
        <translation>Gruppen sind 224.0.0.0 bis 239.255.255.255 und Adressen, die mit ff beginnen.</translation>
    </message>
    <message>
        <source>Write for example 239.1.2.3 or ff02::1234@eth0.</source>
        <translation>Schreibe zum Beispiel 239.1.2.3 oder ff02::1234@eth0.</translation>
    </message>
    <message>
        <source>No such form of events</source>
        <translation>Diese Form der Ereignisse gibt es nicht</translation>
    </message>
    <message>
        <source>Write text, jsonl or none.</source>
        <translation>Schreibe text, jsonl oder none.</translation>
    </message>
    <message>
        <source>The name of the file is empty</source>
        <translation>Der Name der Datei ist leer</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>Diese Sprache gibt es nicht</translation>
    </message>
    <message>
        <source>Write en, de or zh.</source>
        <translation>Schreibe en, de oder zh.</translation>
    </message>
    <message>
        <source>Standard output cannot be written</source>
        <translation>Die Standardausgabe ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System sagt: %1.</translation>
    </message>
    <message>
        <source>See “sockplay %1 --help”.</source>
        <translation>Siehe „sockplay %1 --help“.</translation>
    </message>
    <message>
        <source>The file cannot be sent</source>
        <translation>Die Datei kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>It is not a regular file. A pipe can be standard input.</source>
        <translation>Sie ist keine gewöhnliche Datei. Eine Pipe kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>It is larger than any datagram.</source>
        <translation>Sie ist größer als jedes Datagramm.</translation>
    </message>
    <message>
        <source>Not a rule when to end</source>
        <translation>Keine Regel für das Ende</translation>
    </message>
    <message>
        <source>Write eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S.</source>
        <translation>Schreibe eof, bytes:N, text:TEXT, datagrams:N, connections:N oder seconds:S.</translation>
    </message>
    <message>
        <source>After the colon there is a whole number, at least 1.</source>
        <translation>Nach dem Doppelpunkt steht eine ganze Zahl, mindestens 1.</translation>
    </message>
    <message>
        <source>Only eof stands alone; the others have a colon and a value.</source>
        <translation>Nur eof steht allein; die anderen haben einen Doppelpunkt und einen Wert.</translation>
    </message>
    <message>
        <source>The text to wait for is empty.</source>
        <translation>Der Text, auf den gewartet werden soll, ist leer.</translation>
    </message>
    <message>
        <source>The word before the colon is not known.</source>
        <translation>Das Wort vor dem Doppelpunkt ist unbekannt.</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Keine Zeitangabe</translation>
    </message>
    <message>
        <source>A time is a number of seconds from 0.001 to 2000000.</source>
        <translation>Eine Zeitangabe ist eine Zahl von Sekunden von 0.001 bis 2000000.</translation>
    </message>
    <message>
        <source>Write for example 2.5.</source>
        <translation>Schreibe zum Beispiel 2.5.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>See socket-playground --help.</source>
        <translation>Siehe socket-playground --help.</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>Zur Wahl stehen: %1.</translation>
    </message>
    <message>
        <source>An option lacks its value</source>
        <translation>Einer Option fehlt ihr Wert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make room, record to another file, or go on without.</source>
        <translation>Platz schaffen, in eine andere Datei aufzeichnen oder ohne Aufzeichnung weitermachen.</translation>
    </message>
    <message>
        <source>Not recorded from here on</source>
        <translation>Ab hier nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The recording cannot be written, and the session was told to go on without it.</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden, und die Sitzung sollte ohne sie weitergehen.</translation>
    </message>
    <message>
        <source>Save the session to a disk with room: what memory still holds is saved, too.</source>
        <translation>Sichere die Sitzung auf einem Datenträger mit Platz: Auch was noch im Speicher ist, wird gesichert.</translation>
    </message>
    <message>
        <source>Event damaged in the recording</source>
        <translation>Ereignis in der Aufzeichnung beschädigt</translation>
    </message>
    <message>
        <source>The file has something here, but not what was written.</source>
        <translation>Die Datei hat hier etwas, aber nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Look for another copy of the file.</source>
        <translation>Suche eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The name of the file is missing</source>
        <translation>Der Name der Datei fehlt</translation>
    </message>
    <message>
        <source>Type one, or choose a place.</source>
        <translation>Gib einen ein oder wähle einen Ort.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Add the name of a file.</source>
        <translation>Füge den Namen einer Datei hinzu.</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write there</source>
        <translation>Dort darfst du nicht schreiben</translation>
    </message>
    <message>
        <source>The file or its folder belongs to somebody else.</source>
        <translation>Die Datei oder ihr Ordner gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabelle für Tabellenkalkulationen (CSV)</translation>
    </message>
    <message>
        <source>JSON lines, complete</source>
        <translation>JSON-Zeilen, vollständig</translation>
    </message>
    <message>
        <source>Plain text, a sentence for each event</source>
        <translation>Reiner Text, ein Satz pro Ereignis</translation>
    </message>
    <message>
        <source>Packet capture for Wireshark (pcapng)</source>
        <translation>Paketmitschnitt für Wireshark (pcapng)</translation>
    </message>
    <message>
        <source>The field “%1” is not a whole number.</source>
        <translation>Das Feld „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The field “%1” is not a text.</source>
        <translation>Das Feld „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>The field “%1” is neither true nor false.</source>
        <translation>Das Feld „%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>The field “%1” is not base64.</source>
        <translation>Das Feld „%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>The field “%1” is not a time such as 2026-02-03T04:05:06.000000007Z.</source>
        <translation>Das Feld „%1“ ist keine Zeit wie 2026-02-03T04:05:06.000000007Z.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The value of the field “%1” makes no sense.</source>
        <translation>Der Wert des Feldes „%1“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It is longer than any event.</source>
        <translation>Sie ist länger als jedes Ereignis.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at character %2.</source>
        <translation>Sie ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Sie ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>Line %1 is not an event</source>
        <translation>Zeile %1 ist kein Ereignis</translation>
    </message>
    <message>
        <source>Correct the line, or export the session again.</source>
        <translation>Berichtige die Zeile oder exportiere die Sitzung noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n events of local sockets are not in the file: they have no packets.</source>
        <translation>
            <numerusform>%n Ereignis eines lokalen Sockets ist nicht in der Datei: Es hat kein Paket.</numerusform>
            <numerusform>%n Ereignisse lokaler Sockets sind nicht in der Datei: Sie haben keine Pakete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the file: their addresses are not known, or their bytes do not fit into a packet.</source>
        <translation>
            <numerusform>%n Ereignis ist nicht in der Datei: Seine Adressen sind nicht bekannt, oder seine Bytes passen nicht in ein Paket.</numerusform>
            <numerusform>%n Ereignisse sind nicht in der Datei: Ihre Adressen sind nicht bekannt, oder ihre Bytes passen nicht in ein Paket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be opened</source>
        <translation>Die Sitzung kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüfe den Namen der Datei.</translation>
    </message>
    <message>
        <source>Open a file that this app has recorded.</source>
        <translation>Öffne eine Datei, die dieses Programm aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The file ends before its header does.</source>
        <translation>Die Datei endet vor ihrem Kopf.</translation>
    </message>
    <message>
        <source>The file is not a recorded session.</source>
        <translation>Die Datei ist keine aufgezeichnete Sitzung.</translation>
    </message>
    <message>
        <source>The header of the file is damaged.</source>
        <translation>Der Kopf der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A newer version of this app has recorded it.</source>
        <translation>Eine neuere Version dieses Programms hat sie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffne sie mit dieser Version.</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>Die Aufzeichnung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Make room and try again, record to another file, or go on without.</source>
        <translation>Platz schaffen und erneut versuchen, in eine andere Datei aufzeichnen oder ohne Aufzeichnung weitermachen.</translation>
    </message>
    <message>
        <source>The session is missing</source>
        <translation>Die Sitzung fehlt</translation>
    </message>
    <message>
        <source>The command %1 needs the name of a file.</source>
        <translation>Der Befehl %1 braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>The session is already %1.</source>
        <translation>Die Sitzung ist schon %1.</translation>
    </message>
    <message>
        <source>The format is missing</source>
        <translation>Das Format fehlt</translation>
    </message>
    <message>
        <source>No such format</source>
        <translation>Dieses Format gibt es nicht</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The session has no events</source>
        <translation>Die Sitzung hat keine Ereignisse</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Event %1 of %2: sent bytes are missing before it.</source>
        <translation>Ereignis %1 von %2: Davor fehlen gesendete Bytes.</translation>
    </message>
    <message>
        <source>Event %1 of %2: its payload is not as long as the call says.</source>
        <translation>Ereignis %1 von %2: Die Nutzdaten sind nicht so lang, wie der Aufruf sagt.</translation>
    </message>
    <message>
        <source>Event %1 of %2: received bytes are missing before it.</source>
        <translation>Ereignis %1 von %2: Davor fehlen empfangene Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>The recording stopped in the middle of a write: its last %n bytes are not a whole record and are left out.</source>
        <translation>
            <numerusform>Die Aufzeichnung brach mitten im Schreiben ab: Ihr letztes %n Byte ist kein ganzer Datensatz und wird ausgelassen.</numerusform>
            <numerusform>Die Aufzeichnung brach mitten im Schreiben ab: Ihre letzten %n Byte sind kein ganzer Datensatz und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are damaged; their rows say so.</source>
        <translation>
            <numerusform>%n Ereignis ist beschädigt; seine Zeile sagt es.</numerusform>
            <numerusform>%n Ereignisse sind beschädigt; ihre Zeilen sagen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file are damaged and were skipped.</source>
        <translation>
            <numerusform>%n Byte der Datei ist beschädigt und wurde übersprungen.</numerusform>
            <numerusform>%n Byte der Datei sind beschädigt und wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 bytes of payload are no longer kept: the recording was at its size limit.</source>
        <translation>Die ältesten %1 Byte Nutzdaten sind nicht mehr da: Die Aufzeichnung war an ihrer Größengrenze.</translation>
    </message>
    <message>
        <source>The session did not end properly; every whole record is here.</source>
        <translation>Die Sitzung wurde nicht ordentlich beendet; jeder vollständige Datensatz ist hier.</translation>
    </message>
    <message>
        <source>%1: %2 events of %3 sockets, %4 bytes of payload</source>
        <translation>%1: %2 Ereignisse von %3 Sockets, %4 Byte Nutzdaten</translation>
    </message>
    <message>
        <source>from %1, %2 s long</source>
        <translation>von %1, %2 s lang</translation>
    </message>
    <message>
        <source>received: %1 bytes, recorded: %2; datagrams reported as dropped: %3</source>
        <translation>empfangen: %1 Byte, aufgezeichnet: %2; als verworfen gemeldete Datagramme: %3</translation>
    </message>
    <message>
        <source>sent: %1 bytes; still queued when their socket closed: %2; datagrams refused: %3</source>
        <translation>gesendet: %1 Byte; beim Schließen des Sockets noch in der Warteschlange: %2; abgelehnte Datagramme: %3</translation>
    </message>
    <message>
        <source>Nothing is missing between the calls.</source>
        <translation>Zwischen den Aufrufen fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n places do not add up.</source>
        <translation>
            <numerusform>An %n Stelle geht es nicht auf.</numerusform>
            <numerusform>An %n Stellen geht es nicht auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one with --record or --events jsonl.</source>
        <translation>Schreibe eine mit --record oder --events jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is no longer kept.</source>
        <translation>
            <numerusform>%n Ereignis steht ohne seine Daten in der Datei; sie sind nicht mehr aufbewahrt.</numerusform>
            <numerusform>%n Ereignisse stehen ohne ihre Daten in der Datei; sie sind nicht mehr aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Dieser Filter ist nicht lesbar</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write &quot; at the end of the words.</source>
        <translation>Schreibe &quot; ans Ende der Wörter.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Eine Zahl fehlt.</translation>
    </message>
    <message>
        <source>Write, for example, bytes&gt;1000.</source>
        <translation>Schreibe zum Beispiel bytes&gt;1000.</translation>
    </message>
    <message>
        <source>Write, for example, t&gt;3.</source>
        <translation>Schreibe zum Beispiel t&gt;3.</translation>
    </message>
    <message>
        <source>There is no kind of event called %1.</source>
        <translation>Es gibt keine Ereignisart namens %1.</translation>
    </message>
    <message>
        <source>Kinds are connect, accept, send, recv, eof, close, error …</source>
        <translation>Arten sind connect, accept, send, recv, eof, close, error …</translation>
    </message>
    <message>
        <source>There is no call named %1.</source>
        <translation>Es gibt keinen Aufruf namens %1.</translation>
    </message>
    <message>
        <source>Calls are socket, bind, listen, accept, connect, send, recv …</source>
        <translation>Aufrufe sind socket, bind, listen, accept, connect, send, recv …</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>%1 is not the name of a connection.</source>
        <translation>%1 ist nicht der Name einer Verbindung.</translation>
    </message>
    <message>
        <source>Connections are named like S1.1 and C1.</source>
        <translation>Verbindungen heißen zum Beispiel S1.1 und C1.</translation>
    </message>
    <message>
        <source>These are not pairs of hexadecimal digits.</source>
        <translation>Das sind keine Paare von Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Write, for example, hex:0d0a.</source>
        <translation>Schreibe zum Beispiel hex:0d0a.</translation>
    </message>
    <message>
        <source>socket() made a descriptor inside this program.</source>
        <translation>socket() hat einen Deskriptor in diesem Programm angelegt.</translation>
    </message>
    <message>
        <source>Nothing went to the network, and no address or port is taken yet.</source>
        <translation>Ins Netz ging nichts, und noch ist keine Adresse und kein Port belegt.</translation>
    </message>
    <message>
        <source>setsockopt() asked for a value, and getsockopt() read back what the system made of it.</source>
        <translation>setsockopt() hat um einen Wert gebeten, und getsockopt() hat gelesen, was das System daraus gemacht hat.</translation>
    </message>
    <message>
        <source>Systems round, double or limit what was asked for: only the value read back is true.</source>
        <translation>Systeme runden, verdoppeln oder begrenzen das Gewünschte: Nur der gelesene Wert gilt.</translation>
    </message>
    <message>
        <source>getaddrinfo() was asked for the addresses of a name; it may read files and ask name servers.</source>
        <translation>getaddrinfo() wurde nach den Adressen eines Namens gefragt; es liest vielleicht Dateien und fragt Nameserver.</translation>
    </message>
    <message>
        <source>Until it answers there is nobody to connect to.</source>
        <translation>Bis es antwortet, gibt es niemanden, mit dem man sich verbinden kann.</translation>
    </message>
    <message>
        <source>getaddrinfo() translated the name into addresses.</source>
        <translation>getaddrinfo() hat den Namen in Adressen übersetzt.</translation>
    </message>
    <message>
        <source>It does not tell whether anything at these addresses answers.</source>
        <translation>Ob unter diesen Adressen etwas antwortet, sagt es nicht.</translation>
    </message>
    <message>
        <source>bind() gave the socket its address and port: datagrams that arrive there are kept for it from now on.</source>
        <translation>bind() hat dem Socket Adresse und Port gegeben: Datagramme, die dort ankommen, werden von nun an für ihn aufgehoben.</translation>
    </message>
    <message>
        <source>It sent nothing, so nobody knows of this port yet.</source>
        <translation>Gesendet wurde nichts, also kennt noch niemand diesen Port.</translation>
    </message>
    <message>
        <source>bind() gave the socket its local address and port.</source>
        <translation>bind() hat dem Socket seine lokale Adresse und seinen Port gegeben.</translation>
    </message>
    <message>
        <source>Nobody can connect to it yet: that takes listen().</source>
        <translation>Verbinden kann sich noch niemand: Dazu braucht es listen().</translation>
    </message>
    <message>
        <source>The kernel was asked for the datagrams of this group on this interface, and tells the routers so (IGMP, MLD).</source>
        <translation>Der Kernel wurde um die Datagramme dieser Gruppe auf dieser Schnittstelle gebeten und sagt es den Routern (IGMP, MLD).</translation>
    </message>
    <message>
        <source>It does not tell whether anybody sends to the group.</source>
        <translation>Ob jemand an die Gruppe sendet, sagt es nicht.</translation>
    </message>
    <message>
        <source>The kernel no longer keeps the datagrams of this group for the socket.</source>
        <translation>Der Kernel hebt die Datagramme dieser Gruppe nicht mehr für den Socket auf.</translation>
    </message>
    <message>
        <source>Those that wait already can still be received.</source>
        <translation>Die schon wartenden lassen sich noch empfangen.</translation>
    </message>
    <message>
        <source>listen() made the socket passive: the kernel completes handshakes by itself and queues the connections.</source>
        <translation>listen() hat den Socket passiv gemacht: Der Kernel führt Handshakes selbst zu Ende und reiht die Verbindungen auf.</translation>
    </message>
    <message>
        <source>The program hears of a connection only when it calls poll() or accept().</source>
        <translation>Das Programm erfährt von einer Verbindung erst, wenn es poll() oder accept() aufruft.</translation>
    </message>
    <message>
        <source>connect() told the kernel to begin the handshake and returned at once, because the socket is non-blocking.</source>
        <translation>connect() hat den Kernel den Handshake beginnen lassen und kam sofort zurück, weil der Socket nicht blockiert.</translation>
    </message>
    <message>
        <source>Whether anybody answers is not known yet.</source>
        <translation>Ob jemand antwortet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>connect() on a UDP socket sends nothing: it sets the default peer and lets only that peer&apos;s datagrams in.</source>
        <translation>connect() auf einem UDP-Socket sendet nichts: Es setzt die Standard-Gegenstelle und lässt nur deren Datagramme herein.</translation>
    </message>
    <message>
        <source>Whether anybody is there is not known.</source>
        <translation>Ob dort jemand ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The handshake is complete: the kernel on the other side answered.</source>
        <translation>Der Handshake ist fertig: Der Kernel auf der anderen Seite hat geantwortet.</translation>
    </message>
    <message>
        <source>It does not mean that the program there has called accept(), or ever will.</source>
        <translation>Das heißt nicht, dass das Programm dort accept() aufgerufen hat oder es je tun wird.</translation>
    </message>
    <message>
        <source>poll() says that accept() would return a connection.</source>
        <translation>poll() sagt, dass accept() eine Verbindung liefern würde.</translation>
    </message>
    <message>
        <source>The peer sees itself as connected already, and may have sent bytes.</source>
        <translation>Die Gegenstelle hält sich schon für verbunden und hat vielleicht schon gesendet.</translation>
    </message>
    <message>
        <source>accept() took a connection out of the queue, as a new socket with the same local port.</source>
        <translation>accept() hat eine Verbindung aus der Warteschlange genommen, als neuen Socket mit demselben lokalen Port.</translation>
    </message>
    <message>
        <source>When the handshake was complete it does not tell: that was earlier, in the kernel.</source>
        <translation>Wann der Handshake fertig war, sagt es nicht: Das war früher, im Kernel.</translation>
    </message>
    <message numerus="yes">
        <source>send() returned: the kernel took %n bytes into its buffer.</source>
        <translation>
            <numerusform>send() kam zurück: Der Kernel hat %n Byte in seinen Puffer genommen.</numerusform>
            <numerusform>send() kam zurück: Der Kernel hat %n Byte in seinen Puffer genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not mean that the peer has them, or ever will.</source>
        <translation>Das heißt nicht, dass die Gegenstelle sie hat oder je bekommt.</translation>
    </message>
    <message>
        <source>send() took only %1 of %2 bytes: its buffer has no more room.</source>
        <translation>send() hat nur %1 von %2 Byte genommen: Der Puffer hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>The rest is not lost: this app keeps it, and sends it when there is room.</source>
        <translation>Der Rest ist nicht verloren: Diese App behält ihn und sendet ihn, wenn Platz ist.</translation>
    </message>
    <message>
        <source>send() took nothing: the send buffer is full, because the peer does not take bytes as fast as they are sent.</source>
        <translation>send() hat nichts genommen: Der Sendepuffer ist voll, weil die Gegenstelle die Bytes nicht so schnell abnimmt, wie sie gesendet werden.</translation>
    </message>
    <message>
        <source>This is flow control, not an error, and nothing is lost.</source>
        <translation>Das ist Flusskontrolle und kein Fehler, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>poll() says that the send buffer has room again: the peer confirmed bytes.</source>
        <translation>poll() sagt, dass der Sendepuffer wieder Platz hat: Die Gegenstelle hat Bytes bestätigt.</translation>
    </message>
    <message>
        <source>How many it takes shows only the next send().</source>
        <translation>Wie viele hineinpassen, zeigt erst das nächste send().</translation>
    </message>
    <message numerus="yes">
        <source>sendto() gave the kernel one datagram of %n bytes.</source>
        <translation>
            <numerusform>sendto() hat dem Kernel ein Datagramm mit %n Byte gegeben.</numerusform>
            <numerusform>sendto() hat dem Kernel ein Datagramm mit %n Byte gegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may get lost, arrive twice or out of order, and nobody will tell us.</source>
        <translation>Es kann verloren gehen, doppelt oder in anderer Reihenfolge ankommen, und niemand sagt es uns.</translation>
    </message>
    <message>
        <source>No bytes have come, so the call returned EAGAIN at once.</source>
        <translation>Es sind keine Bytes gekommen, also kam der Aufruf sofort mit EAGAIN zurück.</translation>
    </message>
    <message>
        <source>A blocking program would wait in this call, for as long as it takes.</source>
        <translation>Ein blockierendes Programm würde in diesem Aufruf warten, solange es eben dauert.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait in the receive buffer; nobody called recv() yet.</source>
        <translation>
            <numerusform>%n Byte wartet im Empfangspuffer; noch hat niemand recv() aufgerufen.</numerusform>
            <numerusform>%n Byte warten im Empfangspuffer; noch hat niemand recv() aufgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer&apos;s kernel has them confirmed, so the peer may think that they were read.</source>
        <translation>Der Kernel der Gegenstelle hat sie bestätigt bekommen; dort kann man meinen, sie seien gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>recv() copied %n bytes out of the kernel&apos;s buffer.</source>
        <translation>
            <numerusform>recv() hat %n Byte aus dem Puffer des Kernels kopiert.</numerusform>
            <numerusform>recv() hat %n Byte aus dem Puffer des Kernels kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>With how many send() calls they were sent it cannot tell: TCP keeps the order of bytes, not boundaries.</source>
        <translation>Mit wie vielen send()-Aufrufen sie gesendet wurden, kann es nicht sagen: TCP bewahrt die Reihenfolge der Bytes, keine Grenzen.</translation>
    </message>
    <message>
        <source>recvfrom() returned one whole datagram, as one sendto() made it.</source>
        <translation>recvfrom() hat ein ganzes Datagramm geliefert, wie ein sendto() es gemacht hat.</translation>
    </message>
    <message>
        <source>Whether others were lost before it cannot be seen here.</source>
        <translation>Ob vorher andere verloren gingen, ist hier nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>The datagram was longer than the receive size: %n bytes were kept, the rest is gone.</source>
        <translation>
            <numerusform>Das Datagramm war länger als die Empfangsgröße: %n Byte wurde behalten, der Rest ist weg.</numerusform>
            <numerusform>Das Datagramm war länger als die Empfangsgröße: %n Byte wurden behalten, der Rest ist weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next recvfrom() brings the next datagram, never the rest of this one.</source>
        <translation>Das nächste recvfrom() bringt das nächste Datagramm, nie den Rest von diesem.</translation>
    </message>
    <message numerus="yes">
        <source>The kernel counted %n datagrams that came while the receive buffer was full, and threw them away.</source>
        <translation>
            <numerusform>Der Kernel hat %n Datagramm gezählt, das bei vollem Empfangspuffer kam, und es weggeworfen.</numerusform>
            <numerusform>Der Kernel hat %n Datagramme gezählt, die bei vollem Empfangspuffer kamen, und sie weggeworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sent them and what was in them is not known.</source>
        <translation>Wer sie gesendet hat und was darin war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>shutdown(SHUT_WR) sends FIN behind everything that is queued: the peer reads it all, and then the end of the stream.</source>
        <translation>shutdown(SHUT_WR) sendet FIN hinter allem, was noch ansteht: Die Gegenstelle liest alles und dann das Ende des Datenstroms.</translation>
    </message>
    <message>
        <source>We can still receive, for as long as the peer likes.</source>
        <translation>Empfangen können wir weiter, solange die Gegenstelle will.</translation>
    </message>
    <message>
        <source>shutdown(SHUT_RD) makes our own recv() return 0 from now on.</source>
        <translation>shutdown(SHUT_RD) lässt unser eigenes recv() von nun an 0 liefern.</translation>
    </message>
    <message>
        <source>The peer is told nothing, and may go on sending.</source>
        <translation>Die Gegenstelle erfährt nichts und kann weiter senden.</translation>
    </message>
    <message>
        <source>shutdown(SHUT_RDWR) sends FIN behind everything that is queued, and makes our own recv() return 0.</source>
        <translation>shutdown(SHUT_RDWR) sendet FIN hinter allem, was noch ansteht, und lässt unser eigenes recv() 0 liefern.</translation>
    </message>
    <message>
        <source>The descriptor is still there: only close() gives it back.</source>
        <translation>Den Deskriptor gibt es noch: Erst close() gibt ihn zurück.</translation>
    </message>
    <message>
        <source>close() ended the listening: who connects now is refused.</source>
        <translation>close() hat das Lauschen beendet: Wer sich jetzt verbindet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Connections that were accepted before go on.</source>
        <translation>Vorher angenommene Verbindungen bestehen weiter.</translation>
    </message>
    <message>
        <source>close() gave the descriptor and the port back.</source>
        <translation>close() hat Deskriptor und Port zurückgegeben.</translation>
    </message>
    <message>
        <source>UDP says no goodbye: nobody is told.</source>
        <translation>UDP verabschiedet sich nicht: Niemand erfährt davon.</translation>
    </message>
    <message numerus="yes">
        <source>close() threw away %n unread bytes; Linux then sends RST instead of FIN.</source>
        <translation>
            <numerusform>close() hat %n ungelesenes Byte weggeworfen; Linux sendet dann RST statt FIN.</numerusform>
            <numerusform>close() hat %n ungelesene Byte weggeworfen; Linux sendet dann RST statt FIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the peer has not read yet may be lost, too.</source>
        <translation>Was die Gegenstelle noch nicht gelesen hat, kann auch verloren sein.</translation>
    </message>
    <message>
        <source>close() gave the descriptor back; the kernel delivers what is queued and says goodbye (FIN) by itself.</source>
        <translation>close() hat den Deskriptor zurückgegeben; was noch ansteht, liefert der Kernel selbst ab und verabschiedet sich (FIN).</translation>
    </message>
    <message>
        <source>Whether the last bytes arrived we no longer learn.</source>
        <translation>Ob die letzten Bytes ankamen, erfahren wir nicht mehr.</translation>
    </message>
    <message>
        <source>recv() returned 0: the peer ended its direction (FIN), and all its bytes have been read.</source>
        <translation>recv() lieferte 0: Die Gegenstelle hat ihre Richtung beendet (FIN), und alle ihre Bytes sind gelesen.</translation>
    </message>
    <message>
        <source>Whether the peer still reads it does not tell: sending may still work.</source>
        <translation>Ob die Gegenstelle noch liest, sagt es nicht: Senden kann noch gehen.</translation>
    </message>
    <message>
        <source>With SO_LINGER at 0 seconds, close() sends RST and throws away what is in both buffers.</source>
        <translation>Mit SO_LINGER auf 0 Sekunden sendet close() RST und wirft weg, was in beiden Puffern ist.</translation>
    </message>
    <message>
        <source>The peer gets an error, not the end of a stream; how far it had read is not known.</source>
        <translation>Die Gegenstelle bekommt einen Fehler, kein Ende des Datenstroms; wie weit sie gelesen hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An RST of the peer ended the connection at once, in both directions.</source>
        <translation>Ein RST der Gegenstelle hat die Verbindung sofort beendet, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>How much of what we sent it had read is not known.</source>
        <translation>Wie viel von dem, was wir gesendet haben, sie gelesen hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The state follows from our own calls; this system was not asked.</source>
        <translation>Der Zustand folgt aus unseren eigenen Aufrufen; das System wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>What the kernel would say may differ.</source>
        <translation>Was der Kernel sagen würde, kann davon abweichen.</translation>
    </message>
    <message>
        <source>The kernel said this when it was asked for the state of the connection.</source>
        <translation>Das hat der Kernel geantwortet, als er nach dem Zustand der Verbindung gefragt wurde.</translation>
    </message>
    <message>
        <source>States that came and went between two questions are not seen.</source>
        <translation>Zustände, die zwischen zwei Fragen kamen und gingen, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Somebody wrote this note here.</source>
        <translation>Diese Notiz hat hier jemand geschrieben.</translation>
    </message>
    <message>
        <source>No call was made.</source>
        <translation>Es gab keinen Aufruf.</translation>
    </message>
    <message>
        <source>%1 has nothing to receive yet</source>
        <translation>%1 hat noch nichts zu empfangen</translation>
    </message>
    <message>
        <source>the length says less than its own bytes</source>
        <translation>die Länge ist kleiner als ihr eigenes Feld</translation>
    </message>
    <message>
        <source>the HTTP header is longer than 64 KiB</source>
        <translation>der HTTP-Header ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>an HTTP chunk is longer than it says</source>
        <translation>ein HTTP-Chunk ist länger, als er angibt</translation>
    </message>
    <message>
        <source>this does not begin as HTTP/1.1 does</source>
        <translation>das beginnt nicht wie HTTP/1.1</translation>
    </message>
    <message>
        <source>the HTTP header has no usable Content-Length</source>
        <translation>der HTTP-Header hat keine brauchbare Content-Length</translation>
    </message>
    <message>
        <source>an HTTP chunk does not say its size</source>
        <translation>ein HTTP-Chunk gibt seine Größe nicht an</translation>
    </message>
    <message>
        <source>The bytes end inside the JSON value, at byte %1.</source>
        <translation>Die Bytes enden mitten im JSON-Wert, bei Byte %1.</translation>
    </message>
    <message>
        <source>This is no JSON from byte %1 on.</source>
        <translation>Ab Byte %1 ist das kein JSON.</translation>
    </message>
    <message>
        <source>From byte %1 on the JSON is nested too deeply to be shown.</source>
        <translation>Ab Byte %1 ist das JSON zu tief verschachtelt, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The bytes end inside a string, at byte %1.</source>
        <translation>Die Bytes enden mitten in einer Zeichenkette, bei Byte %1.</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip-Daten</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard-Daten</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an ELF program</source>
        <translation>ein ELF-Programm</translation>
    </message>
    <message>
        <source>the greeting of SSH</source>
        <translation>die Begrüßung von SSH</translation>
    </message>
    <message>
        <source>the preface of HTTP/2</source>
        <translation>der Vorspann von HTTP/2</translation>
    </message>
    <message>
        <source>UTF-8 text with a byte order mark</source>
        <translation>UTF-8-Text mit Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>UTF-16 text, little endian</source>
        <translation>UTF-16-Text, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16 text, big endian</source>
        <translation>UTF-16-Text, Big Endian</translation>
    </message>
    <message>
        <source>a TLS record: change cipher spec</source>
        <translation>ein TLS-Record: Change Cipher Spec</translation>
    </message>
    <message>
        <source>a TLS record: alert</source>
        <translation>ein TLS-Record: Alert</translation>
    </message>
    <message>
        <source>a TLS record: ClientHello</source>
        <translation>ein TLS-Record: ClientHello</translation>
    </message>
    <message>
        <source>a TLS record: ServerHello</source>
        <translation>ein TLS-Record: ServerHello</translation>
    </message>
    <message>
        <source>a TLS record: handshake</source>
        <translation>ein TLS-Record: Handshake</translation>
    </message>
    <message>
        <source>a TLS record: encrypted data</source>
        <translation>ein TLS-Record: verschlüsselte Daten</translation>
    </message>
    <message>
        <source>an HTTP response</source>
        <translation>eine HTTP-Antwort</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>eine HTTP-Anfrage</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a DNS answer</source>
        <translation>eine DNS-Antwort</translation>
    </message>
    <message>
        <source>a DNS query</source>
        <translation>eine DNS-Anfrage</translation>
    </message>
    <message>
        <source>ASCII text</source>
        <translation>ASCII-Text</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8-Text</translation>
    </message>
    <message>
        <source>zlib data</source>
        <translation>zlib-Daten</translation>
    </message>
    <message>
        <source>compressed, encrypted or random bytes</source>
        <translation>komprimierte, verschlüsselte oder zufällige Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes in kernel buffers</source>
        <translation>
            <numerusform>%n Byte in Kernelpuffern</numerusform>
            <numerusform>%n Byte in Kernelpuffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes never read</source>
        <translation>
            <numerusform>%n Byte nie gelesen</numerusform>
            <numerusform>%n Byte nie gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>not received here (yet)</source>
        <translation>hier (noch) nicht empfangen</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>dropped: receive buffer full</source>
        <translation>verworfen: Empfangspuffer voll</translation>
    </message>
    <message numerus="yes">
        <source>cut, %n bytes kept</source>
        <translation>
            <numerusform>gekürzt, %n Byte behalten</numerusform>
            <numerusform>gekürzt, %n Byte behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bytes kept</source>
        <translation>
            <numerusform>%1 von %n Byte behalten</numerusform>
            <numerusform>%1 von %n Byte behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>not observed there</source>
        <translation>dort nicht beobachtet</translation>
    </message>
    <message>
        <source>send() returned, so the kernel has the bytes. No recv() has delivered them yet: they are in the buffers of the two kernels or on the way.</source>
        <translation>send() ist zurückgekehrt, also hat der Kernel die Bytes. Noch kein recv() hat sie geliefert: Sie sind in den Puffern der beiden Kernel oder unterwegs.</translation>
    </message>
    <message>
        <source>send() returned, so the kernel had the bytes. The other socket was closed before a recv() delivered them.</source>
        <translation>send() ist zurückgekehrt, also hatte der Kernel die Bytes. Der andere Socket wurde geschlossen, bevor ein recv() sie geliefert hat.</translation>
    </message>
    <message>
        <source>Only this end is in this app. What the other program called, and when, cannot be seen from here.</source>
        <translation>Nur dieses Ende ist in dieser App. Was das andere Programm aufgerufen hat und wann, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Both ends are in this app. The same bytes of the stream were counted at send() and at recv().</source>
        <translation>Beide Enden sind in dieser App. Dieselben Bytes des Datenstroms wurden bei send() und bei recv() gezählt.</translation>
    </message>
    <message>
        <source>sendto() returned, so the kernel took the datagram. It has not been received by the socket it was sent to.</source>
        <translation>sendto() ist zurückgekehrt, also hat der Kernel das Datagramm genommen. Der Socket, an den es ging, hat es nicht empfangen.</translation>
    </message>
    <message>
        <source>Matched by sender, destination, content and order.</source>
        <translation>Zugeordnet nach Absender, Ziel, Inhalt und Reihenfolge.</translation>
    </message>
    <message>
        <source>SYN (implied), no answer seen</source>
        <translation>SYN (erschlossen), keine Antwort gesehen</translation>
    </message>
    <message>
        <source>SYN (implied)</source>
        <translation>SYN (erschlossen)</translation>
    </message>
    <message>
        <source>SYN-ACK (implied)</source>
        <translation>SYN-ACK (erschlossen)</translation>
    </message>
    <message>
        <source>ACK (implied)</source>
        <translation>ACK (erschlossen)</translation>
    </message>
    <message>
        <source>FIN (implied)</source>
        <translation>FIN (erschlossen)</translation>
    </message>
    <message>
        <source>FIN or RST (implied)</source>
        <translation>FIN oder RST (erschlossen)</translation>
    </message>
    <message numerus="yes">
        <source>RST (implied), unread data: %n bytes</source>
        <translation>
            <numerusform>RST (erschlossen), ungelesene Daten: %n Byte</numerusform>
            <numerusform>RST (erschlossen), ungelesene Daten: %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>RST (implied)</source>
        <translation>RST (erschlossen)</translation>
    </message>
    <message>
        <source>ICMP port unreachable (implied)</source>
        <translation>ICMP Port nicht erreichbar (erschlossen)</translation>
    </message>
    <message>
        <source>connect() started and no answer came in time. The SYN was sent, perhaps several times. This app did not capture packets.</source>
        <translation>connect() hat begonnen, und es kam keine Antwort in der Zeit. Das SYN wurde gesendet, vielleicht mehrmals. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>connect() started, so a SYN was sent. This app did not capture packets.</source>
        <translation>connect() hat begonnen, also wurde ein SYN gesendet. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>connect() returned 0, so SYN, SYN-ACK and ACK were exchanged. This app did not capture packets.</source>
        <translation>connect() hat 0 geliefert, also wurden SYN, SYN-ACK und ACK ausgetauscht. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>recv() returned 0, so a FIN had come, and the kernel acknowledged it. This app did not capture packets.</source>
        <translation>recv() hat 0 geliefert, also war ein FIN gekommen, und der Kernel hat es bestätigt. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>recv() returned 0, so a FIN had come. This app did not capture packets.</source>
        <translation>recv() hat 0 geliefert, also war ein FIN gekommen. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>The send side was finished, so a FIN goes behind the last byte that was sent. This app did not capture packets.</source>
        <translation>Die Senderichtung wurde beendet, also folgt dem letzten gesendeten Byte ein FIN. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>The socket was closed. Whether bytes were unread is not known on this system: without any a FIN was sent, else an RST.</source>
        <translation>Der Socket wurde geschlossen. Ob Bytes ungelesen waren, ist auf diesem System nicht bekannt: ohne solche ging ein FIN, sonst ein RST.</translation>
    </message>
    <message>
        <source>close() while bytes were unread (counted just before): TCP sends an RST instead of a FIN. This app did not capture packets.</source>
        <translation>close(), während Bytes ungelesen waren (unmittelbar davor gezählt): TCP sendet ein RST statt eines FIN. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>The call failed as it does when an RST has come; for connect() it may also have been a firewall&apos;s refusal. This app did not capture packets.</source>
        <translation>Der Aufruf schlug fehl, wie er es tut, wenn ein RST gekommen ist; bei connect() kann es auch die Ablehnung einer Firewall gewesen sein. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>close() with SO_LINGER 0: TCP sends an RST instead of a FIN. This app did not capture packets.</source>
        <translation>close() mit SO_LINGER 0: TCP sendet ein RST statt eines FIN. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>The call failed because an earlier datagram was answered so: nobody listens on that port. This app did not capture packets.</source>
        <translation>Der Aufruf schlug fehl, weil ein früheres Datagramm so beantwortet wurde: An diesem Port lauscht niemand. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>peer without a name</source>
        <translation>Gegenstelle ohne Namen</translation>
    </message>
    <message>
        <source>outside this app</source>
        <translation>außerhalb dieser App</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>an %1: %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>von %1: %2</translation>
    </message>
    <message>
        <source>%1 (event %2)</source>
        <translation>%1 (Ereignis %2)</translation>
    </message>
    <message>
        <source>There is no connection: not yet, or no longer. A socket that was just created begins here, and every connection ends here.</source>
        <translation>Es gibt keine Verbindung: noch nicht oder nicht mehr. Ein eben erzeugter Socket beginnt hier, und jede Verbindung endet hier.</translation>
    </message>
    <message>
        <source>A server waits for connections. Each accept() gives a new socket; the listening one stays here.</source>
        <translation>Ein Server wartet auf Verbindungen. Jedes accept() liefert einen neuen Socket; der lauschende bleibt hier.</translation>
    </message>
    <message>
        <source>connect() has sent SYN and waits for the answer. A socket that stays here gets none: the host is off, a firewall drops SYN silently, or the server&apos;s queue is full.</source>
        <translation>connect() hat SYN gesendet und wartet auf die Antwort. Wer hier bleibt, bekommt keine: Der Host ist aus, eine Firewall verwirft SYN stillschweigend, oder die Warteschlange des Servers ist voll.</translation>
    </message>
    <message>
        <source>SYN came and was answered with SYN,ACK; the ACK that completes the handshake is missing. The system does this before accept() returns, so a program hardly ever sees it.</source>
        <translation>SYN kam an und wurde mit SYN,ACK beantwortet; das ACK, das den Handshake abschließt, fehlt noch. Das System erledigt das, bevor accept() zurückkehrt; ein Programm sieht es deshalb fast nie.</translation>
    </message>
    <message>
        <source>The connection is open, and both sides may send. A peer that vanished leaves us here, too: TCP notices only when something is sent.</source>
        <translation>Die Verbindung ist offen, und beide Seiten dürfen senden. Auch wenn die Gegenstelle verschwunden ist, bleiben wir hier: TCP bemerkt das erst, wenn etwas gesendet wird.</translation>
    </message>
    <message>
        <source>We have finished sending: FIN is on its way and not acknowledged yet. On loopback this lasts microseconds, so it is mostly passed through unseen.</source>
        <translation>Wir senden nichts mehr: FIN ist unterwegs und noch nicht bestätigt. Auf Loopback dauert das Mikrosekunden und wird deshalb meist ungesehen durchlaufen.</translation>
    </message>
    <message>
        <source>The peer has acknowledged our FIN and may still send; we wait for its FIN. This is a half-closed connection.</source>
        <translation>Die Gegenstelle hat unser FIN bestätigt und darf weiter senden; wir warten auf ihr FIN. Das ist eine halb geschlossene Verbindung.</translation>
    </message>
    <message>
        <source>Both sides finished at the same moment: the peer&apos;s FIN came before the ACK of ours. This is rare.</source>
        <translation>Beide Seiten waren im selben Augenblick fertig: Das FIN der Gegenstelle kam vor der Bestätigung des unseren. Das ist selten.</translation>
    </message>
    <message>
        <source>Both directions are closed, and the side that closed first waits for late segments to die out. Linux waits 60 seconds; until then it does not use the same pair of addresses again.</source>
        <translation>Beide Richtungen sind geschlossen, und wer zuerst geschlossen hat, wartet, bis verspätete Segmente verschwunden sind. Linux wartet 60 Sekunden; so lange verwendet es dasselbe Adresspaar nicht wieder.</translation>
    </message>
    <message>
        <source>The peer has finished sending; our program has not closed yet. Many of these mean a program that forgets close().</source>
        <translation>Die Gegenstelle sendet nichts mehr; unser Programm hat noch nicht geschlossen. Viele davon bedeuten: Ein Programm vergisst close().</translation>
    </message>
    <message>
        <source>We closed second: our FIN is on its way, and only its ACK is missing. After that nothing is left to wait for.</source>
        <translation>Wir haben als Zweite geschlossen: Unser FIN ist unterwegs, nur seine Bestätigung fehlt noch. Danach gibt es nichts mehr zu erwarten.</translation>
    </message>
    <message>
        <source>How it came here is not known: no single transition of the figure leads here. Nobody saw what was in between.</source>
        <translation>Wie er hierher kam, ist nicht bekannt: Kein einzelner Übergang des Bildes führt hierher. Was dazwischen war, hat niemand gesehen.</translation>
    </message>
    <message>
        <source>listen() was called: a passive open. Nothing is sent; the socket now waits for SYN.</source>
        <translation>listen() wurde aufgerufen: ein passives Öffnen. Gesendet wird nichts; der Socket wartet nun auf SYN.</translation>
    </message>
    <message>
        <source>connect() was called: an active open. The system sends SYN.</source>
        <translation>connect() wurde aufgerufen: ein aktives Öffnen. Das System sendet SYN.</translation>
    </message>
    <message>
        <source>close() on a listening socket: it has no peer that could be told. Linux resets the connections that still waited for accept().</source>
        <translation>close() auf einem lauschenden Socket: Er hat keine Gegenstelle, der man es sagen könnte. Linux setzt die Verbindungen zurück, die noch auf accept() warteten.</translation>
    </message>
    <message>
        <source>A SYN arrived at the listening socket, and the system answered SYN,ACK. This does not need accept().</source>
        <translation>Ein SYN kam beim lauschenden Socket an, und das System antwortete mit SYN,ACK. Dafür braucht es kein accept().</translation>
    </message>
    <message>
        <source>The RFC lets a listening socket turn active by sending. The socket interface has no call for it.</source>
        <translation>Der RFC erlaubt, dass ein lauschender Socket durch Senden aktiv wird. Die Socket-Schnittstelle hat dafür keinen Aufruf.</translation>
    </message>
    <message>
        <source>The attempt was given up before an answer came. There is no connection to take down.</source>
        <translation>Der Versuch wurde aufgegeben, bevor eine Antwort kam. Eine Verbindung, die abzubauen wäre, gibt es nicht.</translation>
    </message>
    <message>
        <source>Both sides called connect() at the same moment, and their SYNs crossed: a simultaneous open. This is rare.</source>
        <translation>Beide Seiten riefen im selben Augenblick connect() auf, und ihre SYN kreuzten sich: ein gleichzeitiges Öffnen. Das ist selten.</translation>
    </message>
    <message>
        <source>The server answered SYN,ACK, and the system sent the ACK. For this side the handshake is complete, and connect() succeeds.</source>
        <translation>Der Server antwortete mit SYN,ACK, und das System sendete das ACK. Für diese Seite ist der Handshake fertig, und connect() gelingt.</translation>
    </message>
    <message>
        <source>The last ACK of the handshake arrived. The connection now waits in the queue for accept().</source>
        <translation>Das letzte ACK des Handshakes ist angekommen. Die Verbindung wartet nun in der Warteschlange auf accept().</translation>
    </message>
    <message>
        <source>Closed before the handshake was complete: FIN is sent all the same. A program hardly ever gets there, because accept() has not returned yet.</source>
        <translation>Geschlossen, bevor der Handshake fertig war: FIN wird trotzdem gesendet. Ein Programm kommt kaum dazu, weil accept() noch nicht zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>shutdown(SHUT_WR) or close(): our side has nothing more to send, and FIN says so. Who does this first will be in TIME-WAIT in the end.</source>
        <translation>shutdown(SHUT_WR) oder close(): Unsere Seite hat nichts mehr zu senden, und FIN sagt das. Wer das zuerst tut, landet am Ende in TIME-WAIT.</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN arrived, and the system acknowledged it. recv() returns 0 once everything before it is read.</source>
        <translation>Das FIN der Gegenstelle kam an, und das System hat es bestätigt. recv() gibt 0 zurück, sobald alles davor gelesen ist.</translation>
    </message>
    <message>
        <source>The peer&apos;s system acknowledged our FIN. That says nothing about its program, which may still send.</source>
        <translation>Das System der Gegenstelle hat unser FIN bestätigt. Über ihr Programm sagt das nichts: Es darf weiter senden.</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN arrived before the ACK of ours: both closed at the same moment. The system acknowledges it.</source>
        <translation>Das FIN der Gegenstelle kam vor der Bestätigung des unseren: Beide haben im selben Augenblick geschlossen. Das System bestätigt es.</translation>
    </message>
    <message>
        <source>The peer has finished sending, too. The system acknowledges its FIN, and the waiting time begins.</source>
        <translation>Auch die Gegenstelle sendet nichts mehr. Das System bestätigt ihr FIN, und die Wartezeit beginnt.</translation>
    </message>
    <message>
        <source>The ACK of our FIN arrived at last. Now both directions are closed.</source>
        <translation>Die Bestätigung unseres FIN ist endlich da. Nun sind beide Richtungen geschlossen.</translation>
    </message>
    <message>
        <source>Our program closed after the peer had finished. FIN is sent, and only its ACK is missing.</source>
        <translation>Unser Programm hat nach der Gegenstelle geschlossen. FIN wird gesendet, nur seine Bestätigung fehlt noch.</translation>
    </message>
    <message>
        <source>The ACK of our FIN arrived. On this side the connection is over, without any waiting time.</source>
        <translation>Die Bestätigung unseres FIN ist da. Auf dieser Seite ist die Verbindung zu Ende, ganz ohne Wartezeit.</translation>
    </message>
    <message>
        <source>The waiting time is over. The pair of addresses is free for a new connection.</source>
        <translation>Die Wartezeit ist vorbei. Das Adresspaar ist frei für eine neue Verbindung.</translation>
    </message>
    <message>
        <source>RST came instead of the last ACK: the attempt is forgotten, and the socket goes on listening. The figure leaves this out; it is its note 1.</source>
        <translation>Statt des letzten ACK kam RST: Der Versuch ist vergessen, und der Socket lauscht weiter. Das Bild lässt dies aus; es steht in seiner Anmerkung 1.</translation>
    </message>
    <message>
        <source>RST ends a connection at once, from any state and whoever sends it; what is on the way may be lost. The figure leaves these out to stay legible; they are its note 3.</source>
        <translation>RST beendet eine Verbindung sofort, aus jedem Zustand und gleich, wer es sendet; was unterwegs ist, kann verloren gehen. Das Bild lässt diese Übergänge der Lesbarkeit halber aus; sie stehen in seiner Anmerkung 3.</translation>
    </message>
    <message>
        <source>read from the system</source>
        <translation>vom System gelesen</translation>
    </message>
    <message>
        <source>derived from our calls</source>
        <translation>aus unseren Aufrufen abgeleitet</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>durchlaufen</translation>
    </message>
    <message>
        <source>One part of a send that several recvs delivered, or the other way round</source>
        <translation>Ein Teil eines send, das mehrere recv geliefert haben, oder umgekehrt</translation>
    </message>
    <message>
        <source>Observed: send() here and recv() there are both calls of this app</source>
        <translation>Beobachtet: send() hier und recv() dort sind beide Aufrufe dieser App</translation>
    </message>
    <message>
        <source>Half-observed: the other end is outside this app</source>
        <translation>Halb beobachtet: Das andere Ende ist außerhalb dieser App</translation>
    </message>
    <message>
        <source>Implied: no call, but TCP must have done it</source>
        <translation>Erschlossen: kein Aufruf, aber TCP muss es getan haben</translation>
    </message>
    <message>
        <source>Bytes that no recv() has delivered yet</source>
        <translation>Bytes, die noch kein recv() geliefert hat</translation>
    </message>
    <message>
        <source>A datagram</source>
        <translation>Ein Datagramm</translation>
    </message>
    <message>
        <source>Not received (bytes: never read)</source>
        <translation>Nicht empfangen (Bytes: nie gelesen)</translation>
    </message>
    <message>
        <source>Not received (yet)</source>
        <translation>(Noch) nicht empfangen</translation>
    </message>
    <message>
        <source>Only the beginning of the datagram was kept</source>
        <translation>Nur der Anfang des Datagramms wurde behalten</translation>
    </message>
    <message>
        <source>Both sides may still send</source>
        <translation>Beide Seiten dürfen noch senden</translation>
    </message>
    <message>
        <source>Half closed: one direction has ended</source>
        <translation>Halb geschlossen: Eine Richtung ist beendet</translation>
    </message>
    <message>
        <source>A socket that carries no bytes</source>
        <translation>Ein Socket, der keine Bytes trägt</translation>
    </message>
    <message>
        <source>Closed; the system keeps the connection in TIME-WAIT</source>
        <translation>Geschlossen; das System hält die Verbindung in TIME-WAIT</translation>
    </message>
    <message>
        <source>A peer outside this app</source>
        <translation>Eine Gegenstelle außerhalb dieser App</translation>
    </message>
    <message>
        <source>close()</source>
        <translation>close()</translation>
    </message>
    <message>
        <source>Ended by a reset</source>
        <translation>Durch einen Reset beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the picture: it holds the first %1 of those chosen.</source>
        <translation>
            <numerusform>%n Ereignis ist nicht im Bild: Es enthält die ersten %1 der gewählten.</numerusform>
            <numerusform>%n Ereignisse sind nicht im Bild: Es enthält die ersten %1 der gewählten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sequence diagram, picture (SVG)</source>
        <translation>Sequenzdiagramm, Bild (SVG)</translation>
    </message>
    <message>
        <source>Sequence diagram for Markdown (Mermaid)</source>
        <translation>Sequenzdiagramm für Markdown (Mermaid)</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n events between sockets, one a row, from top to bottom.</source>
        <translation>
            <numerusform>%n Ereignis zwischen Sockets, eines pro Zeile, von oben nach unten.</numerusform>
            <numerusform>%n Ereignisse zwischen Sockets, eines pro Zeile, von oben nach unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>andere (%1)</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN came in one segment with the ACK of ours. The figure leaves this out; it is its note 2.</source>
        <translation>Das FIN der Gegenstelle kam in einem Segment mit der Bestätigung des unseren. Das Bild lässt dies aus; es steht in seiner Anmerkung 2.</translation>
    </message>
    <message>
        <source>here or outside: not known</source>
        <translation>hier oder außerhalb: nicht bekannt</translation>
    </message>
    <message>
        <source>No file to send</source>
        <translation>Keine Datei zum Senden</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wähle eine Datei.</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>Es gibt keine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>This is a folder or a device.</source>
        <translation>Das ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>This program may not read it.</source>
        <translation>Dieses Programm darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>The template makes more than 16 MiB.</source>
        <translation>Die Vorlage ergibt mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>Send a file instead.</source>
        <translation>Sende stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>The length does not fit</source>
        <translation>Die Länge passt nicht hinein</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be written in %n byte(s).</source>
        <translation>
            <numerusform>%1 lässt sich nicht in %n Byte schreiben.</numerusform>
            <numerusform>%1 lässt sich nicht in %n Byte schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the length field wider or the payload shorter.</source>
        <translation>Mache das Längenfeld breiter oder die Nutzdaten kürzer.</translation>
    </message>
    <message>
        <source>Not a template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>This ${ has no }.</source>
        <translation>Zu diesem ${ fehlt das }.</translation>
    </message>
    <message>
        <source>A ${ of its own is written $${.</source>
        <translation>Ein ${ für sich schreibt man $${.</translation>
    </message>
    <message>
        <source>Too often for another computer</source>
        <translation>Zu oft für einen anderen Rechner</translation>
    </message>
    <message>
        <source>To other computers this app sends at most 100 times a second.</source>
        <translation>An andere Rechner sendet dieses Programm höchstens 100-mal in der Sekunde.</translation>
    </message>
    <message>
        <source>Wait 10 ms or longer, or try it with a peer on this computer.</source>
        <translation>Warte mindestens 10 ms oder probiere es mit einer Gegenstelle auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There are ${counter}, ${time}, ${random:8}, ${local}, ${peer}, ${hex:0d 0a}, ${length:2}, ${crc16:modbus}, ${crc16:ccitt}, ${crc32}, ${sum8}, ${xor8}.</source>
        <translation>Es gibt ${counter}, ${time}, ${random:8}, ${local}, ${peer}, ${hex:0d 0a}, ${length:2}, ${crc16:modbus}, ${crc16:ccitt}, ${crc32}, ${sum8}, ${xor8}.</translation>
    </message>
    <message>
        <source>A binary counter has 1, 2, 4 or 8 bytes.</source>
        <translation>Ein binärer Zähler hat 1, 2, 4 oder 8 Byte.</translation>
    </message>
    <message>
        <source>A length has 1, 2 or 4 bytes, as in ${length:2}.</source>
        <translation>Eine Länge hat 1, 2 oder 4 Byte, wie in ${length:2}.</translation>
    </message>
    <message>
        <source>There are several CRC-16; this needs its name.</source>
        <translation>Es gibt mehrere CRC-16; hier fehlt der Name.</translation>
    </message>
    <message>
        <source>How many random bytes? 1 to 65 536, as in ${random:8}.</source>
        <translation>Wie viele Zufallsbytes? 1 bis 65 536, wie in ${random:8}.</translation>
    </message>
    <message>
        <source>There is no variable of this name.</source>
        <translation>Es gibt keine Variable mit diesem Namen.</translation>
    </message>
    <message>
        <source>This word does not belong here.</source>
        <translation>Dieses Wort gehört nicht hierher.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>The socket has no such address now.</source>
        <translation>Der Socket hat diese Adresse jetzt nicht.</translation>
    </message>
    <message>
        <source>Connect it first, or write the address.</source>
        <translation>Verbinde ihn zuerst oder schreibe die Adresse hin.</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>Simuliert: %1</translation>
    </message>
    <message>
        <source>Simulated: lost</source>
        <translation>Simuliert: verloren</translation>
    </message>
    <message>
        <source>Simulated: doubled</source>
        <translation>Simuliert: verdoppelt</translation>
    </message>
    <message>
        <source>Simulated: out of order</source>
        <translation>Simuliert: vertauscht</translation>
    </message>
    <message>
        <source>Simulated: held back %1 ms</source>
        <translation>Simuliert: %1 ms zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: split into %n pieces</source>
        <translation>
            <numerusform>Simuliert: in %n Stück zerlegt</numerusform>
            <numerusform>Simuliert: in %n Stücke zerlegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simulated: cut after %n bytes</source>
        <translation>
            <numerusform>Simuliert: nach %n Byte getrennt</numerusform>
            <numerusform>Simuliert: nach %n Byte getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <translation>%1, simuliert: %2</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 is lost</source>
        <translation>%1, simuliert: das Datagramm von Ereignis %2 geht verloren</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 is passed on twice</source>
        <translation>%1, simuliert: das Datagramm von Ereignis %2 wird zweimal weitergegeben</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 waits to be overtaken</source>
        <translation>%1, simuliert: das Datagramm von Ereignis %2 wartet, bis es überholt wird</translation>
    </message>
    <message>
        <source>%1, simulated: what event %2 brought is held back for %3 ms</source>
        <translation>%1, simuliert: was Ereignis %2 brachte, wird %3 ms zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: what event %2 brought is passed on in %n pieces</source>
        <translation>
            <numerusform>%1, simuliert: was Ereignis %2 brachte, wird in %n Stück weitergegeben</numerusform>
            <numerusform>%1, simuliert: was Ereignis %2 brachte, wird in %n Stücken weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: cut off after %n bytes</source>
        <translation>
            <numerusform>%1, simuliert: nach %n Byte getrennt</numerusform>
            <numerusform>%1, simuliert: nach %n Byte getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was made and the network did nothing: the calls around it are real.</source>
        <translation>Es gab keinen Aufruf, und das Netz hat nichts getan: Die Aufrufe ringsum sind echt.</translation>
    </message>
    <message>
        <source>The relay did this on purpose.</source>
        <translation>Das hat das Relay absichtlich getan.</translation>
    </message>
    <message>
        <source>The relay threw the datagram away on purpose, as a full queue on the way would have done.</source>
        <translation>Das Relay hat das Datagramm absichtlich weggeworfen, wie es eine volle Warteschlange unterwegs getan hätte.</translation>
    </message>
    <message>
        <source>The relay passes the datagram on twice on purpose: networks do that rarely, but they may.</source>
        <translation>Das Relay gibt das Datagramm absichtlich zweimal weiter: Netze tun das selten, aber sie dürfen es.</translation>
    </message>
    <message>
        <source>The relay keeps the datagram on purpose until the next one has overtaken it, as if it had gone a longer way.</source>
        <translation>Das Relay behält das Datagramm absichtlich, bis das nächste es überholt hat, als wäre es einen längeren Weg gegangen.</translation>
    </message>
    <message>
        <source>The relay passes this on later on purpose, as a long or a slow line would.</source>
        <translation>Das Relay gibt dies absichtlich später weiter, wie es eine lange oder langsame Leitung täte.</translation>
    </message>
    <message>
        <source>The relay passes the bytes on with several send() calls on purpose: the receiver may need as many recv().</source>
        <translation>Das Relay gibt die Bytes absichtlich mit mehreren send()-Aufrufen weiter: Der Empfänger braucht vielleicht ebenso viele recv().</translation>
    </message>
    <message>
        <source>The relay ends both connections on purpose, in the middle of the conversation, as a broken line would.</source>
        <translation>Das Relay beendet beide Verbindungen absichtlich mitten im Gespräch, wie es eine gestörte Leitung täte.</translation>
    </message>
    <message>
        <source>Not a character of %1</source>
        <translation>Kein Zeichen von %1</translation>
    </message>
    <message>
        <source>%1 (%2) has no bytes in this encoding.</source>
        <translation>%1 (%2) hat in dieser Zeichenkodierung keine Bytes.</translation>
    </message>
    <message>
        <source>Choose UTF-8, or write something else here.</source>
        <translation>Wähle UTF-8 oder schreibe hier etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” names no socket that can stand here: a letter (%2) and a number, a connection with a second one (S1.1).</source>
        <translation>„%1“ benennt keinen Socket, der hier stehen kann: ein Buchstabe (%2) und eine Zahl, bei einer Verbindung eine zweite (S1.1).</translation>
    </message>
    <message>
        <source>A lesson reads only files beside it: a name without a folder.</source>
        <translation>Eine Lektion liest nur Dateien neben sich: ein Name ohne Ordner.</translation>
    </message>
    <message>
        <source>What is sent is one of “text”, “hex”, “file” and “repeat”.</source>
        <translation>Gesendet wird eines von „text“, „hex“, „file“ und „repeat“.</translation>
    </message>
    <message>
        <source>“settle” waits for one of these: %1.</source>
        <translation>„settle“ wartet auf eines davon: %1.</translation>
    </message>
    <message>
        <source>“fill” has one of “until” and “bytes”.</source>
        <translation>„fill“ hat eines von „until“ und „bytes“.</translation>
    </message>
    <message>
        <source>Here one of these must stand: %1.</source>
        <translation>Hier muss eines davon stehen: %1.</translation>
    </message>
    <message>
        <source>Here one action must stand. There are: %1.</source>
        <translation>Hier muss eine Aktion stehen. Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>„%1“ ist kein Wert von „%2“.</translation>
    </message>
    <message>
        <source>Here a text, a number, true or false must stand.</source>
        <translation>Hier muss ein Text, eine Zahl, true oder false stehen.</translation>
    </message>
    <message>
        <source>A bound is a number.</source>
        <translation>Eine Grenze ist eine Zahl.</translation>
    </message>
    <message>
        <source>No regular expression: %1.</source>
        <translation>Kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>A stream has one of “received” and “sent”.</source>
        <translation>Ein Datenstrom hat eines von „received“ und „sent“.</translation>
    </message>
    <message numerus="yes">
        <source>There were %n such events.</source>
        <translation>
            <numerusform>Es gab %n solches Ereignis.</numerusform>
            <numerusform>Es gab %n solche Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no such socket.</source>
        <translation>Einen solchen Socket gab es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The stream so far has %n bytes: %1</source>
        <translation>
            <numerusform>Der Datenstrom hat bisher %n Byte: %1</numerusform>
            <numerusform>Der Datenstrom hat bisher %n Byte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is %1.</source>
        <translation>Sein Zustand ist %1.</translation>
    </message>
    <message>
        <source>The ratio was %1.</source>
        <translation>Das Verhältnis war %1.</translation>
    </message>
    <message>
        <source>The lesson asks for no prediction; one before the decisive click makes it stick.</source>
        <translation>Die Lektion fragt nach keiner Vorhersage; eine vor dem entscheidenden Klick prägt es ein.</translation>
    </message>
    <message>
        <source>There is no translation into: %1.</source>
        <translation>Es fehlt die Übersetzung in: %1.</translation>
    </message>
    <message>
        <source>A fixed port may be taken: use a parameter of type “port”.</source>
        <translation>Ein fester Port kann belegt sein: Nimm einen Parameter vom Typ „port“.</translation>
    </message>
    <message>
        <source>%1 is outside this computer: say “internet” in “capabilities”, or use loopback.</source>
        <translation>%1 liegt außerhalb dieses Rechners: Nenne „internet“ in „capabilities“, oder nimm Loopback.</translation>
    </message>
    <message>
        <source>No action before this one opens %1: it cannot be done.</source>
        <translation>Keine Aktion davor öffnet %1: Das ist nicht ausführbar.</translation>
    </message>
    <message>
        <source>“%1” is no parameter of the lesson.</source>
        <translation>„%1“ ist kein Parameter der Lektion.</translation>
    </message>
    <message>
        <source>The step does nothing, so whether this event comes before or after it begins is left to chance: expect it where its cause is.</source>
        <translation>Der Schritt tut nichts; ob dieses Ereignis vor oder nach seinem Beginn kommt, bleibt dem Zufall überlassen: Erwarte es dort, wo seine Ursache ist.</translation>
    </message>
    <message>
        <source>%1 receives by itself: how many recv() calls that takes is left to chance. Expect the stream, or receive by hand.</source>
        <translation>%1 empfängt von selbst: Wie viele recv()-Aufrufe das braucht, bleibt dem Zufall überlassen. Erwarte den Datenstrom, oder empfange von Hand.</translation>
    </message>
    <message>
        <source>Not every system tells of dropped datagrams: say at “os” which.</source>
        <translation>Nicht jedes System meldet verworfene Datagramme: Nenne bei „os“, welches.</translation>
    </message>
    <message>
        <source>%1 did not settle in time</source>
        <translation>%1 kam nicht rechtzeitig zur Ruhe</translation>
    </message>
    <message>
        <source>“%1” could not begin</source>
        <translation>„%1“ konnte nicht beginnen</translation>
    </message>
    <message>
        <source>A socket that it names is not there.</source>
        <translation>Einen Socket, den sie nennt, gibt es nicht.</translation>
    </message>
    <message>
        <source>Here an object in braces must stand.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern stehen.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Here a text in quotes must stand.</source>
        <translation>Hier muss ein Text in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Here a whole number from %1 to %2 must stand.</source>
        <translation>Hier muss eine ganze Zahl von %1 bis %2 stehen.</translation>
    </message>
    <message>
        <source>Here true or false must stand.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>Here a list in brackets must stand.</source>
        <translation>Hier muss eine Liste in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>The list must hold texts in quotes only.</source>
        <translation>Die Liste darf nur Texte in Anführungszeichen enthalten.</translation>
    </message>
    <message>
        <source>There is no key “%1” here. There are: %2.</source>
        <translation>Einen Schlüssel „%1“ gibt es hier nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Here a text, or an object with texts by language, must stand.</source>
        <translation>Hier muss ein Text oder ein Objekt mit Texten je Sprache stehen.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>Die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A lesson reads only files beside it, of at most 64 MiB.</source>
        <translation>Eine Lektion liest nur Dateien neben sich, höchstens 64 MiB groß.</translation>
    </message>
    <message>
        <source>The text has no form in %1</source>
        <translation>Der Text lässt sich in %1 nicht schreiben</translation>
    </message>
    <message>
        <source>“%1” is no such name: lower case letters, digits and minus signs between them.</source>
        <translation>„%1“ ist kein solcher Name: Kleinbuchstaben, Ziffern und Minuszeichen dazwischen.</translation>
    </message>
    <message>
        <source>A prediction has two to four choices.</source>
        <translation>Eine Vorhersage hat zwei bis vier Antworten.</translation>
    </message>
    <message>
        <source>Only events can be expected not to come.</source>
        <translation>Nur von Ereignissen kann erwartet werden, dass sie ausbleiben.</translation>
    </message>
    <message>
        <source>Another step has this id already.</source>
        <translation>Ein anderer Schritt hat diese Kennung schon.</translation>
    </message>
    <message>
        <source>A lesson has at least one step.</source>
        <translation>Eine Lektion hat mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>The file is too large for a lesson: %1 bytes, at most %2.</source>
        <translation>Die Datei ist zu groß für eine Lektion: %1 Byte, höchstens %2.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1, at column %2.</source>
        <translation>Die Datei ist kein JSON: %1, in Spalte %2.</translation>
    </message>
    <message>
        <source>What must not come has come</source>
        <translation>Es kam, was nicht kommen darf</translation>
    </message>
    <message>
        <source>What is expected did not come</source>
        <translation>Das Erwartete kam nicht</translation>
    </message>
    <message>
        <source>What is to be done is missing</source>
        <translation>Es fehlt, was getan werden soll</translation>
    </message>
    <message>
        <source>The lesson is missing</source>
        <translation>Die Lektion fehlt</translation>
    </message>
    <message>
        <source>The command needs the name of a lesson, of a file, or of a folder.</source>
        <translation>Der Befehl braucht den Namen einer Lektion, einer Datei oder eines Ordners.</translation>
    </message>
    <message>
        <source>%1: nothing to complain about</source>
        <translation>%1: nichts zu beanstanden</translation>
    </message>
    <message>
        <source>There is no such lesson</source>
        <translation>Eine solche Lektion gibt es nicht</translation>
    </message>
    <message>
        <source>It is no lesson of the program, no file, and no folder with *.lesson.json files.</source>
        <translation>Es ist keine Lektion des Programms, keine Datei und kein Ordner mit *.lesson.json-Dateien.</translation>
    </message>
    <message>
        <source>“sockplay lesson list” shows those of the program.</source>
        <translation>„sockplay lesson list“ zeigt die des Programms.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>There was no event in this step.</source>
        <translation>In diesem Schritt gab es kein Ereignis.</translation>
    </message>
    <message>
        <source>The last events of the step:</source>
        <translation>Die letzten Ereignisse des Schritts:</translation>
    </message>
    <message>
        <source>%1 skipped: this computer does not have %2</source>
        <translation>%1 übersprungen: Dieser Rechner hat kein %2</translation>
    </message>
    <message>
        <source>%1 passed, %2 s</source>
        <translation>%1 bestanden, %2 s</translation>
    </message>
    <message>
        <source>%1 failed in the step “%2” after %3 s</source>
        <translation>%1 gescheitert im Schritt „%2“ nach %3 s</translation>
    </message>
    <message>
        <source>No list of payloads</source>
        <translation>Keine Liste von Nutzdaten</translation>
    </message>
    <message>
        <source>Choose a file that this app has exported.</source>
        <translation>Wähle eine Datei, die dieses Programm exportiert hat.</translation>
    </message>
    <message>
        <source>The payload “%1” has a “%2” that is unknown here.</source>
        <translation>Die Nutzdaten „%1“ haben ein „%2“, das hier unbekannt ist.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation>Die Datei ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at byte %1.</source>
        <translation>Die Datei ist kein JSON: bei Byte %1 stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>It is JSON, but not a list that this version can read.</source>
        <translation>Es ist JSON, aber keine Liste, die diese Version lesen kann.</translation>
    </message>
    <message>
        <source>It has more than 10 000 payloads.</source>
        <translation>Sie enthält mehr als 10 000 Einträge.</translation>
    </message>
    <message>
        <source>The payloads cannot be read</source>
        <translation>Die gespeicherten Nutzdaten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The payloads cannot be saved</source>
        <translation>Die Nutzdaten lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>SYN again? (implied)</source>
        <translation>SYN noch einmal? (erschlossen)</translation>
    </message>
    <message>
        <source>the same connection</source>
        <translation>dieselbe Verbindung</translation>
    </message>
    <message>
        <source>While no answer came, the SYN was perhaps sent again, several times: how often, and when, cannot be seen. This app did not capture packets.</source>
        <translation>Solange keine Antwort kam, wurde das SYN vielleicht noch einmal gesendet, auch mehrmals: wie oft und wann, ist nicht zu sehen. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>These bytes were acknowledged some time before or after recv() delivered them: the kernel does it by itself. This app did not capture packets.</source>
        <translation>Diese Bytes wurden irgendwann vor oder nach ihrer Auslieferung durch recv() bestätigt: Der Kernel tut das von selbst. Diese App hat keine Pakete mitgeschnitten.</translation>
    </message>
    <message>
        <source>accept() took the connection that connect() had made: each side has the other&apos;s address. The handshake was over before.</source>
        <translation>accept() hat die Verbindung übernommen, die connect() hergestellt hatte: Jede Seite hat die Adresse der anderen. Der Handshake war schon vorbei.</translation>
    </message>
    <message>
        <source>Implied, nobody knows when: an acknowledgement, a SYN sent again</source>
        <translation>Erschlossen, niemand weiß wann: eine Bestätigung, ein wiederholtes SYN</translation>
    </message>
    <message>
        <source>accept() took the connection that this connect() made</source>
        <translation>accept() hat die Verbindung übernommen, die dieses connect() hergestellt hat</translation>
    </message>
    <message>
        <source>The second URL is missing</source>
        <translation>Die zweite URL fehlt</translation>
    </message>
    <message>
        <source>A relay passes on from one address to another.</source>
        <translation>Ein Relay gibt von einer Adresse an eine andere weiter.</translation>
    </message>
    <message>
        <source>A relay passes TCP or UDP on.</source>
        <translation>Ein Relay gibt TCP oder UDP weiter.</translation>
    </message>
    <message>
        <source>Write tcp:// or udp:// in both.</source>
        <translation>Schreib in beiden tcp:// oder udp://.</translation>
    </message>
    <message>
        <source>Another kind of address than the first</source>
        <translation>Eine andere Art von Adresse als die erste</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>Nichts wird getrennt</translation>
    </message>
    <message>
        <source>It says only how.</source>
        <translation>Es sagt nur, wie.</translation>
    </message>
    <message>
        <source>Add --cut-after 1000.</source>
        <translation>Füge --cut-after 1000 hinzu.</translation>
    </message>
    <message>
        <source>The peer of %1 is not in this session: it must be there, and what it says is not checked.</source>
        <translation>Die Gegenstelle von %1 gehört nicht zu dieser Sitzung: Sie muss da sein, und was sie sagt, wird nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Too much for one program: %n events from number %1 on are left out.</source>
        <translation>
            <numerusform>Zu viel für ein Programm: %n Ereignis ab Nummer %1 ist weggelassen.</numerusform>
            <numerusform>Zu viel für ein Programm: %n Ereignisse ab Nummer %1 sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two programs do not agree on the moment when it fails: left out.</source>
        <translation>Zwei Programme sind sich über den Moment des Fehlschlags nicht einig: weggelassen.</translation>
    </message>
    <message>
        <source>No call of a program: the app asked the system.</source>
        <translation>Kein Aufruf eines Programms: Die App hat das System gefragt.</translation>
    </message>
    <message>
        <source>A blocking call would wait here.</source>
        <translation>Ein blockierender Aufruf würde hier warten.</translation>
    </message>
    <message>
        <source>A blocking send() waits here until the peer has read.</source>
        <translation>Ein blockierendes send() wartet hier, bis die Gegenstelle gelesen hat.</translation>
    </message>
    <message>
        <source>Nothing travels: a peer that waits in recv() goes on waiting.</source>
        <translation>Nichts wird übertragen: Eine Gegenstelle, die in recv() wartet, wartet weiter.</translation>
    </message>
    <message>
        <source>Only SO_ERROR tells it now, recv() does not.</source>
        <translation>Nur noch SO_ERROR sagt es, recv() nicht.</translation>
    </message>
    <message>
        <source>A blocking connect() would wait for minutes: left out.</source>
        <translation>Ein blockierendes connect() würde minutenlang warten: weggelassen.</translation>
    </message>
    <message>
        <source>The app uses non-blocking calls so that the window stays alive. This is the same thing in blocking style, as in textbooks.</source>
        <translation>Die App benutzt nicht blockierende Aufrufe, damit das Fenster bedienbar bleibt. Dies ist dasselbe in blockierender Form, wie in Lehrbüchern.</translation>
    </message>
    <message>
        <source>Every call of the session in order, by one program with one thread. It ends with what was seen.</source>
        <translation>Jeder Aufruf der Sitzung der Reihe nach, von einem Programm mit einem Thread. Am Ende steht, was zu sehen war.</translation>
    </message>
    <message>
        <source>The server of two programs: start it first.</source>
        <translation>Der Server von zwei Programmen: Starte ihn zuerst.</translation>
    </message>
    <message>
        <source>The client of two programs: start it when the server is ready.</source>
        <translation>Der Client von zwei Programmen: Starte ihn, wenn der Server bereit ist.</translation>
    </message>
    <message>
        <source>The ports are those of the session; the environment can replace them: %1</source>
        <translation>Die Ports sind die der Sitzung; die Umgebung kann sie ersetzen: %1</translation>
    </message>
    <message>
        <source>It ends before event %1: send() would wait for a reader that comes later.</source>
        <translation>Es endet vor Ereignis %1: send() würde auf einen Leser warten, der erst später kommt.</translation>
    </message>
    <message>
        <source>It ends before event %1: connect() would wait until the server&apos;s queue has room.</source>
        <translation>Es endet vor Ereignis %1: connect() würde warten, bis die Warteschlange des Servers Platz hat.</translation>
    </message>
    <message>
        <source>Connections that lived at the same time have a thread each here.</source>
        <translation>Verbindungen, die gleichzeitig bestanden, haben hier je einen Thread.</translation>
    </message>
    <message>
        <source>It listens on one address more than once: a client that is quick may come too early.</source>
        <translation>Es lauscht mehrmals auf derselben Adresse: Ein schneller Client kann zu früh kommen.</translation>
    </message>
    <message>
        <source>Python cannot take a default peer away again.</source>
        <translation>Python kann eine Standard-Gegenstelle nicht wieder wegnehmen.</translation>
    </message>
    <message>
        <source>bind() is a part of listen() and connectToHost().</source>
        <translation>bind() ist ein Teil von listen() und connectToHost().</translation>
    </message>
    <message>
        <source>Qt has no word for it that goes on reading.</source>
        <translation>Qt hat dafür kein Wort, mit dem man weiterlesen kann.</translation>
    </message>
    <message>
        <source>abort() is not always an RST.</source>
        <translation>abort() ist nicht immer ein RST.</translation>
    </message>
    <message>
        <source>The object makes its socket again when it is used.</source>
        <translation>Das Objekt erzeugt seinen Socket neu, wenn es benutzt wird.</translation>
    </message>
    <message>
        <source>write() puts it into a queue; bytesWritten() tells when it has left.</source>
        <translation>write() stellt es in eine Warteschlange; bytesWritten() sagt, wann es weg ist.</translation>
    </message>
    <message>
        <source>Qt tells this by errorOccurred().</source>
        <translation>Qt meldet das mit errorOccurred().</translation>
    </message>
    <message>
        <source>SO_REUSEADDR: QTcpServer sets it by itself on Unix.</source>
        <translation>SO_REUSEADDR: QTcpServer setzt es unter Unix von selbst.</translation>
    </message>
    <message>
        <source>SO_BROADCAST: QUdpSocket sets it by itself.</source>
        <translation>SO_BROADCAST: QUdpSocket setzt es von selbst.</translation>
    </message>
    <message>
        <source>1. Qt cannot tell RST from FIN here: both are disconnected().</source>
        <translation>1. Qt kann hier RST nicht von FIN unterscheiden: Beides ist disconnected().</translation>
    </message>
    <message>
        <source>2. When the peer shuts down its send side, Qt closes both: an answer is lost.</source>
        <translation>2. Schließt die Gegenstelle ihre Senderichtung, schließt Qt beide: Eine Antwort geht verloren.</translation>
    </message>
    <message>
        <source>3. Qt reads ahead without limit and joins writes: neither recv() nor send() is seen.</source>
        <translation>3. Qt liest unbegrenzt voraus und fasst Schreibaufrufe zusammen: Weder recv() noch send() ist zu sehen.</translation>
    </message>
    <message>
        <source>Do again what was done in a session.</source>
        <translation>Tu noch einmal, was in einer Sitzung getan wurde.</translation>
    </message>
    <message>
        <source>Not in the lesson, because their peers or relays are not: %1.</source>
        <translation>Nicht in der Lektion, weil ihre Gegenstellen oder Relays es nicht sind: %1.</translation>
    </message>
    <message>
        <source>Event %1, socket %2.</source>
        <translation>Ereignis %1, Socket %2.</translation>
    </message>
    <message>
        <source>This is more than one file</source>
        <translation>Das ist mehr als eine Datei</translation>
    </message>
    <message>
        <source>Two programs are two files.</source>
        <translation>Zwei Programme sind zwei Dateien.</translation>
    </message>
    <message>
        <source>Payload over 4 KB stands in files beside the program.</source>
        <translation>Nutzdaten über 4 KB stehen in Dateien neben dem Programm.</translation>
    </message>
    <message>
        <source>Name a place with --output.</source>
        <translation>Nenne mit --output einen Ort.</translation>
    </message>
    <message>
        <source>Too long for this field</source>
        <translation>Zu lang für dieses Feld</translation>
    </message>
    <message>
        <source>It takes lines of at most 4 096 characters, and 1 048 576 in all.</source>
        <translation>Es fasst Zeilen von höchstens 4 096 Zeichen und insgesamt 1 048 576.</translation>
    </message>
    <message>
        <source>Put it into a file and send the file.</source>
        <translation>Lege es in eine Datei und sende die Datei.</translation>
    </message>
    <message>
        <source>Start a TCP server on %1.</source>
        <translation>Starte einen TCP-Server auf %1.</translation>
    </message>
    <message>
        <source>Start a local server at %1.</source>
        <translation>Starte einen lokalen Server unter %1.</translation>
    </message>
    <message>
        <source>Connect a TCP client to %1.</source>
        <translation>Verbinde einen TCP-Client mit %1.</translation>
    </message>
    <message>
        <source>Connect a local client to %1.</source>
        <translation>Verbinde einen lokalen Client mit %1.</translation>
    </message>
    <message>
        <source>Open a UDP endpoint on %1.</source>
        <translation>Öffne einen UDP-Endpunkt auf %1.</translation>
    </message>
    <message>
        <source>Open a simulated relay to %1.</source>
        <translation>Öffne ein simuliertes Relay zu %1.</translation>
    </message>
    <message>
        <source>Change what the relay %1 does.</source>
        <translation>Ändere, was das Relay %1 tut.</translation>
    </message>
    <message>
        <source>Start a process with few descriptors.</source>
        <translation>Starte einen Prozess mit wenigen Deskriptoren.</translation>
    </message>
    <message>
        <source>%1 had nobody to accept</source>
        <translation>%1 hatte niemanden anzunehmen</translation>
    </message>
    <message>
        <source>Accept a connection on %1.</source>
        <translation>Nimm auf %1 eine Verbindung an.</translation>
    </message>
    <message>
        <source>%1 had nothing to receive</source>
        <translation>%1 hatte nichts zu empfangen</translation>
    </message>
    <message>
        <source>Receive on %1.</source>
        <translation>Empfange auf %1.</translation>
    </message>
    <message>
        <source>%1 sent a file, and a lesson brings none</source>
        <translation>%1 hat eine Datei gesendet, und eine Lektion bringt keine mit</translation>
    </message>
    <message>
        <source>%1 sent in pieces or again and again</source>
        <translation>%1 hat in Stücken oder wiederholt gesendet</translation>
    </message>
    <message>
        <source>%1 sent a template</source>
        <translation>%1 hat eine Vorlage gesendet</translation>
    </message>
    <message>
        <source>%1 gave up its default peer</source>
        <translation>%1 hat seine Standard-Gegenstelle aufgegeben</translation>
    </message>
    <message>
        <source>Make %1 the peer of %2.</source>
        <translation>Mache %1 zur Gegenstelle von %2.</translation>
    </message>
    <message>
        <source>Shut down the send side of %1.</source>
        <translation>Schließe die Senderichtung von %1.</translation>
    </message>
    <message>
        <source>Shut down %1.</source>
        <translation>Schließe die Richtungen von %1 (shutdown).</translation>
    </message>
    <message>
        <source>Close %1.</source>
        <translation>Schließe %1.</translation>
    </message>
    <message>
        <source>Reset %1.</source>
        <translation>Setze %1 zurück.</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3.</source>
        <translation>Setze %1 von %2 auf %3.</translation>
    </message>
    <message>
        <source>Let %1 join the group %2.</source>
        <translation>Lass %1 der Gruppe %2 beitreten.</translation>
    </message>
    <message>
        <source>Let %1 leave the group %2.</source>
        <translation>Lass %1 die Gruppe %2 verlassen.</translation>
    </message>
    <message>
        <source>Give %1 the behaviour “%2”.</source>
        <translation>Gib %1 das Verhalten „%2“.</translation>
    </message>
    <message>
        <source>Let %1 accept by itself.</source>
        <translation>Lass %1 von selbst annehmen.</translation>
    </message>
    <message>
        <source>Set %1 to accept by hand.</source>
        <translation>Stelle %1 auf Annehmen von Hand.</translation>
    </message>
    <message>
        <source>Let %1 receive by itself.</source>
        <translation>Lass %1 von selbst empfangen.</translation>
    </message>
    <message>
        <source>Set %1 to receive by hand.</source>
        <translation>Stelle %1 auf Empfangen von Hand.</translation>
    </message>
    <message>
        <source>Look up the host name %1.</source>
        <translation>Schlage den Hostnamen %1 nach.</translation>
    </message>
    <message>
        <source>Its behaviour is “%1”.</source>
        <translation>Sein Verhalten ist „%1“.</translation>
    </message>
    <message>
        <source>%1 sent more than 64 KB at once</source>
        <translation>%1 hat mehr als 64 KB auf einmal gesendet</translation>
    </message>
    <message>
        <source>%1 sent to nobody</source>
        <translation>%1 hat an niemanden gesendet</translation>
    </message>
    <message>
        <source>Send “%1” through %2.</source>
        <translation>Sende „%1“ über %2.</translation>
    </message>
    <message>
        <source>Send the bytes %1 (hex) through %2.</source>
        <translation>Sende die Bytes %1 (hex) über %2.</translation>
    </message>
    <message>
        <source>Send %1 bytes through %2.</source>
        <translation>Sende %1 Byte über %2.</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Meine Lektion</translation>
    </message>
    <message>
        <source>Do again what was done once.</source>
        <translation>Mache noch einmal, was einmal gemacht wurde.</translation>
    </message>
    <message>
        <source>Not in the lesson, because they were open before the recording began: %1. Record from their opening on.</source>
        <translation>Nicht in der Lektion, weil sie schon vor der Aufnahme offen waren: %1. Nimm ab ihrem Öffnen auf.</translation>
    </message>
    <message>
        <source>Not in the lesson, because other programs are their clients: %1.</source>
        <translation>Nicht in der Lektion, weil andere Programme ihre Clients sind: %1.</translation>
    </message>
    <message>
        <source>Nothing was done while the recording ran.</source>
        <translation>Während der Aufnahme wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Only the first %1 clicks were recorded.</source>
        <translation>Nur die ersten %1 Klicks wurden aufgenommen.</translation>
    </message>
    <message>
        <source>Not in the lesson: %1.</source>
        <translation>Nicht in der Lektion: %1.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Does this work?</source>
        <translation>Klappt das?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The log shows the error.</source>
        <translation>Die Ereignisliste zeigt den Fehler.</translation>
    </message>
    <message>
        <source>How many bytes does %1 receive?</source>
        <translation>Wie viele Byte empfängt %1?</translation>
    </message>
    <message>
        <source>The log shows what recv() returned.</source>
        <translation>Die Ereignisliste zeigt, was recv() zurückgab.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>payload no longer kept</source>
        <translation>Nutzdaten nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>payload damaged in the file</source>
        <translation>Nutzdaten in der Datei beschädigt</translation>
    </message>
    <message>
        <source>payload cannot be read from the file</source>
        <translation>Nutzdaten sind aus der Datei nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is damaged in the session.</source>
        <translation>
            <numerusform>%n Ereignis steht ohne seine Daten in der Datei: Sie sind in der Sitzung beschädigt.</numerusform>
            <numerusform>%n Ereignisse stehen ohne ihre Daten in der Datei: Sie sind in der Sitzung beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line breaks off and is left out.</source>
        <translation>Die letzte Zeile bricht ab und ist weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The payload of %n events is damaged in the file.</source>
        <translation>
            <numerusform>Die Nutzdaten von %n Ereignis sind in der Datei beschädigt.</numerusform>
            <numerusform>Die Nutzdaten von %n Ereignissen sind in der Datei beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every computer has what an action needs: say “%1” in “capabilities”.</source>
        <translation>Nicht jeder Rechner hat, was eine Aktion braucht: Nenne „%1“ in „capabilities“.</translation>
    </message>
    <message>
        <source>A busy computer needs longer than %1 ms for anything: leave “withinMs” out. How long something takes is compared with “pace”.</source>
        <translation>Ein beschäftigter Rechner braucht für alles länger als %1 ms: Lass „withinMs“ weg. Wie lange etwas dauert, wird mit „pace“ verglichen.</translation>
    </message>
    <message>
        <source>How long the system keeps a state is its own affair: expect the state alone.</source>
        <translation>Wie lange das System einen Zustand hält, ist seine Sache: Erwarte nur den Zustand.</translation>
    </message>
    <message>
        <source>Each system makes the buffers as large as it likes (Linux twice as large): say at “os” which one this is, or expect only “asked”.</source>
        <translation>Jedes System macht die Puffer so groß, wie es will (Linux doppelt so groß): Sage bei „os“, welches gemeint ist, oder erwarte nur „asked“.</translation>
    </message>
    <message>
        <source>How much fits into the buffers differs from system to system: say at “os” which one this is, or give a range.</source>
        <translation>Wie viel in die Puffer passt, ist von System zu System verschieden: Sage bei „os“, welches gemeint ist, oder nenne einen Bereich.</translation>
    </message>
    <message>
        <source>The calls do not tell of %1, and only Linux lets it be read: say “linux” at “os”, or “tcp-table” in “capabilities”.</source>
        <translation>Die Aufrufe verraten %1 nicht, und nur Linux lässt es lesen: Sage „linux“ bei „os“ oder „tcp-table“ in „capabilities“.</translation>
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
    <message>
        <source>Ports are numbers from 0 to 65535, or service names such as http.</source>
        <translation>Ports sind Zahlen von 0 bis 65535 oder Namen von Diensten wie http.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %Ln events</source>
        <translation>
            <numerusform>%1  %Ln Ereignis</numerusform>
            <numerusform>%1  %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>sendto() returned, and the socket it was sent to was closed, five seconds passed or the session ended before it was received. UDP tells nobody.</source>
        <translation>sendto() ist zurückgekehrt; bevor das Datagramm empfangen wurde, wurde der Ziel-Socket geschlossen, vergingen fünf Sekunden oder endete die Sitzung. UDP sagt das niemandem.</translation>
    </message>
    <message>
        <source>It was not received, and the system counted at least as many datagrams dropped, because the receive buffer was full, as are missing.</source>
        <translation>Es wurde nicht empfangen, und das System hat mindestens so viele Datagramme als verworfen gezählt, weil der Empfangspuffer voll war, wie fehlen.</translation>
    </message>
    <message>
        <source>This session cannot be a lesson</source>
        <translation>Aus dieser Sitzung kann keine Lektion werden</translation>
    </message>
    <message>
        <source>It has no call that a lesson can ask for.</source>
        <translation>Sie hat keinen Aufruf, nach dem eine Lektion fragen kann.</translation>
    </message>
    <message>
        <source>Record it as a lesson while it happens.</source>
        <translation>Zeichne sie als Lektion auf, während sie geschieht.</translation>
    </message>
    <message>
        <source>a note with “${” in it</source>
        <translation>eine Notiz mit „${“ darin</translation>
    </message>
    <message>
        <source>the look-up of a name with “${” in it</source>
        <translation>das Nachschlagen eines Namens mit „${“ darin</translation>
    </message>
    <message>
        <source>the text that %1 answers, which is no UTF-8 or has “${” in it</source>
        <translation>der Text, den %1 antwortet: Er ist kein UTF-8 oder enthält „${“</translation>
    </message>
    <message>
        <source>Not in the lesson: datagrams of sockets that the lesson does not open.</source>
        <translation>Nicht in der Lektion: Datagramme von Sockets, die die Lektion nicht öffnet.</translation>
    </message>
    <message>
        <source>More came than a lesson can expect: only the first of it is expected in these steps: %1.</source>
        <translation>Es kam mehr, als eine Lektion erwarten kann: Nur das Erste davon wird in diesen Schritten erwartet: %1.</translation>
    </message>
</context>
<context>
    <name>socket-playground</name>
    <message>
        <source>socket-playground: no display. Without a window use sockplay, see sockplay --help.</source>
        <translation>socket-playground: keine Anzeige. Ohne Fenster hilft sockplay, siehe sockplay --help.</translation>
    </message>
    <message>
        <source>Real TCP and UDP sockets to click through.</source>
        <translation>Echte TCP- und UDP-Sockets zum Durchklicken.</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system, light oder dark</translation>
    </message>
    <message>
        <source>keep settings in this file</source>
        <translation>Einstellungen in dieser Datei halten</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>name and version</source>
        <translation>Name und Version</translation>
    </message>
    <message>
        <source>Without a window, for scripts: sockplay --help</source>
        <translation>Ohne Fenster, für Skripte: sockplay --help</translation>
    </message>
    <message>
        <source>Usage: socket-playground [options] [FILE]</source>
        <translation>Aufruf: socket-playground [Optionen] [DATEI]</translation>
    </message>
    <message>
        <source>a lesson, or a session to open: a recording, or JSON lines</source>
        <translation>eine Lektion oder eine Sitzung, die geöffnet wird: eine Aufzeichnung oder JSON-Zeilen</translation>
    </message>
</context>
<context>
    <name>sockplay</name>
    <message>
        <source>what the server does by itself: %1 (default: manual, it only logs)</source>
        <translation>was der Server von selbst tut: %1 (Vorgabe: manual, er schreibt nur mit)</translation>
    </message>
    <message>
        <source>what greet and reply say</source>
        <translation>was greet und reply sagen</translation>
    </message>
    <message>
        <source>length of the queue before accept (default: 128)</source>
        <translation>Länge der Warteschlange vor accept (Vorgabe: 128)</translation>
    </message>
    <message>
        <source>open connections at most (default: 1000)</source>
        <translation>offene Verbindungen höchstens (Vorgabe: 1000)</translation>
    </message>
    <message>
        <source>do not set SO_REUSEADDR</source>
        <translation>SO_REUSEADDR nicht setzen</translation>
    </message>
    <message>
        <source>allow an address that other computers can reach, such as 0.0.0.0 or [::]</source>
        <translation>eine Adresse erlauben, die andere Rechner erreichen, wie 0.0.0.0 oder [::]</translation>
    </message>
    <message>
        <source>bytes that one recv asks for (default: 65536)</source>
        <translation>Bytes, um die ein recv bittet (Vorgabe: 65536)</translation>
    </message>
    <message>
        <source>send TEXT as UTF-8 (a server: to each client)</source>
        <translation>TEXT als UTF-8 senden (ein Server: an jeden Client)</translation>
    </message>
    <message>
        <source>send bytes written in hexadecimal</source>
        <translation>hexadezimal geschriebene Bytes senden</translation>
    </message>
    <message>
        <source>send the bytes of a file</source>
        <translation>die Bytes einer Datei senden</translation>
    </message>
    <message>
        <source>read \n, \xHH and the like in TEXT</source>
        <translation>\n, \xHH und Ähnliches in TEXT auswerten</translation>
    </message>
    <message>
        <source>after the last send shut down the send side, and go on receiving</source>
        <translation>nach dem letzten Senden die Senderichtung schließen und weiter empfangen</translation>
    </message>
    <message>
        <source>where to send from</source>
        <translation>von wo aus gesendet wird</translation>
    </message>
    <message>
        <source>allow broadcast addresses (SO_BROADCAST)</source>
        <translation>Broadcast-Adressen erlauben (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>join a multicast group</source>
        <translation>einer Multicast-Gruppe beitreten</translation>
    </message>
    <message>
        <source>hops that a datagram may take, 1 to 255</source>
        <translation>Router, über die ein Datagramm gehen darf, 1 bis 255</translation>
    </message>
    <message>
        <source>what goes to standard output: text, jsonl or none (default: text)</source>
        <translation>was auf die Standardausgabe geht: text, jsonl oder none (Vorgabe: text)</translation>
    </message>
    <message>
        <source>write the received bytes to FILE; - is standard output and needs --events none</source>
        <translation>die empfangenen Bytes in FILE schreiben; - ist die Standardausgabe und braucht --events none</translation>
    </message>
    <message>
        <source>do not explain failures on standard error</source>
        <translation>Fehlschläge nicht auf der Standardfehlerausgabe erklären</translation>
    </message>
    <message>
        <source>en, de or zh</source>
        <translation>en, de oder zh</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>a server, or a UDP endpoint that waits</source>
        <translation>ein Server, oder ein UDP-Endpunkt, der wartet</translation>
    </message>
    <message>
        <source>a TCP client, or a client of a local socket</source>
        <translation>ein TCP-Client, oder ein Client eines lokalen Sockets</translation>
    </message>
    <message>
        <source>UDP datagrams to an address</source>
        <translation>UDP-Datagramme an eine Adresse</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>done as asked</source>
        <translation>wie verlangt erledigt</translation>
    </message>
    <message>
        <source>ended by SIGINT or SIGTERM</source>
        <translation>durch SIGINT oder SIGTERM beendet</translation>
    </message>
    <message>
        <source>Socket Playground on the command line: real sockets, each call shown as it happens.</source>
        <translation>Socket Playground auf der Kommandozeile: echte Sockets, jeder Aufruf gezeigt, während er geschieht.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>show this help; each command has its own: COMMAND --help</source>
        <translation>diese Hilfe zeigen; jeder Befehl hat seine eigene: COMMAND --help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>IPv6 addresses in brackets; a port is a number or a service name; listening on port 0 takes a free one</source>
        <translation>IPv6-Adressen in eckigen Klammern; ein Port ist eine Zahl oder ein Dienstname; Lauschen auf Port 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>Without --send, --send-hex and --send-file, standard input is sent unless it is a terminal.</source>
        <translation>Ohne --send, --send-hex und --send-file wird die Standardeingabe gesendet, wenn sie kein Terminal ist.</translation>
    </message>
    <message>
        <source>a saved session as a file for other programs</source>
        <translation>eine gespeicherte Sitzung als Datei für andere Programme</translation>
    </message>
    <message>
        <source>bad arguments, or a file that is none</source>
        <translation>falsche Argumente, oder eine Datei, die keine Sitzung ist</translation>
    </message>
    <message>
        <source>what to write: %1</source>
        <translation>was geschrieben wird: %1</translation>
    </message>
    <message>
        <source>where to write it (default: -, standard output)</source>
        <translation>wohin (Vorgabe: -, die Standardausgabe)</translation>
    </message>
    <message>
        <source>record the session in FILE, for “sockplay export” and the window</source>
        <translation>die Sitzung in FILE aufzeichnen, für „sockplay export“ und das Fenster</translation>
    </message>
    <message>
        <source>what a session file holds, and whether anything is missing in it</source>
        <translation>was eine Sitzungsdatei enthält und ob darin etwas fehlt</translation>
    </message>
    <message>
        <source>the conversation failed: refused, reset, timed out, the rule of --until was not met; info: something is missing</source>
        <translation>das Gespräch ist gescheitert: abgelehnt, zurückgesetzt, Zeitüberschreitung, die Regel von --until nicht erfüllt; info: etwas fehlt</translation>
    </message>
    <message>
        <source>the output or the recording could not be written</source>
        <translation>die Ausgabe oder die Aufzeichnung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>a recording (--record), or JSON lines as --events jsonl and --to jsonl write them; - is JSON lines from standard input</source>
        <translation>eine Aufzeichnung (--record) oder JSON-Zeilen, wie --events jsonl und --to jsonl sie schreiben; - sind JSON-Zeilen von der Standardeingabe</translation>
    </message>
    <message>
        <source>guided conversations: list them, check their files, or carry them out as tests</source>
        <translation>geführte Gespräche: auflisten, ihre Dateien prüfen oder als Tests ausführen</translation>
    </message>
    <message>
        <source>a lesson was skipped: it needs what this computer does not have</source>
        <translation>eine Lektion wurde übersprungen: Sie braucht etwas, das dieser Rechner nicht hat</translation>
    </message>
    <message>
        <source>the name of a lesson of the program, a *.lesson.json file, or a folder of them</source>
        <translation>der Name einer Lektion des Programms, eine *.lesson.json-Datei oder ein Ordner davon</translation>
    </message>
    <message>
        <source>run: also print each event to standard output: text or jsonl; the report is then on standard error</source>
        <translation>run: auch jedes Ereignis auf die Standardausgabe schreiben: text oder jsonl; der Bericht geht dann auf die Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>run: also write the report as JUnit XML</source>
        <translation>run: den Bericht auch als JUnit-XML schreiben</translation>
    </message>
    <message>
        <source>run: allow lessons that leave this computer; otherwise they are skipped</source>
        <translation>run: Lektionen erlauben, die diesen Rechner verlassen; sonst werden sie übersprungen</translation>
    </message>
    <message>
        <source>datagrams that are not passed on</source>
        <translation>Datagramme, die nicht weitergegeben werden</translation>
    </message>
    <message>
        <source>datagrams that are passed on twice</source>
        <translation>Datagramme, die zweimal weitergegeben werden</translation>
    </message>
    <message>
        <source>datagrams that wait until the next one has overtaken them</source>
        <translation>Datagramme, die warten, bis das nächste sie überholt hat</translation>
    </message>
    <message>
        <source>pass all on so many milliseconds later</source>
        <translation>alles um so viele Millisekunden später weitergeben</translation>
    </message>
    <message>
        <source>up to so many milliseconds earlier or later, by chance</source>
        <translation>zufällig bis zu so viele Millisekunden früher oder später</translation>
    </message>
    <message>
        <source>the speed of the line, in each direction</source>
        <translation>die Geschwindigkeit der Leitung in jeder Richtung</translation>
    </message>
    <message>
        <source>pass at most N bytes on with one send</source>
        <translation>mit einem send höchstens N Byte weitergeben</translation>
    </message>
    <message>
        <source>end both sides after N bytes of one direction</source>
        <translation>beide Seiten nach N Byte einer Richtung beenden</translation>
    </message>
    <message>
        <source>with RST instead of FIN</source>
        <translation>mit RST statt FIN</translation>
    </message>
    <message>
        <source>the same number decides alike for the same traffic (default: 1)</source>
        <translation>die gleiche Zahl entscheidet bei gleichem Verkehr gleich (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>when to end: eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S (default: listen and relay at Ctrl+C, connect at eof, send when all is sent)</source>
        <translation>wann Schluss ist: eof, bytes:N, text:TEXT, datagrams:N, connections:N oder seconds:S (Vorgabe: listen und relay bei Strg+C, connect bei eof, send wenn alles gesendet ist)</translation>
    </message>
    <message>
        <source>give up after S seconds (default: listen and relay never, connect and send 10)</source>
        <translation>nach S Sekunden aufgeben (Vorgabe: listen und relay nie, connect und send 10)</translation>
    </message>
    <message>
        <source>pass bytes or datagrams on, watched and (simulated) disturbed</source>
        <translation>Bytes oder Datagramme weitergeben, beobachtet und (simuliert) gestört</translation>
    </message>
    <message>
        <source>for the lesson fd-limit: a server and clients in one process, until socket() fails; then it does what lines on standard input say: accept, close C3, close S1.2</source>
        <translation>für die Lektion fd-limit: ein Server und Clients in einem Prozess, bis socket() scheitert; dann tut er, was Zeilen auf der Standardeingabe sagen: accept, close C3, close S1.2</translation>
    </message>
    <message>
        <source>how many descriptors the process may have: %1 to %2</source>
        <translation>wie viele Deskriptoren der Prozess haben darf: %1 bis %2</translation>
    </message>
</context>
</TS>
