<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActivityLine</name>
    <message>
        <source>loopback only</source>
        <translation>仅环回</translation>
    </message>
    <message>
        <source>reachable from your network</source>
        <translation>可从你的网络访问</translation>
    </message>
    <message>
        <source>%1/s, %2 events/s</source>
        <translation>%1/s,每秒 %2 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln socket(s)</source>
        <translation>
            <numerusform>%Ln 个套接字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressCombo</name>
    <message>
        <source>this computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>仅本机，IPv6</translation>
    </message>
    <message>
        <source>all IPv4</source>
        <translation>所有 IPv4</translation>
    </message>
    <message>
        <source>all, dual stack</source>
        <translation>全部，双栈</translation>
    </message>
    <message>
        <source>my host name</source>
        <translation>我的主机名</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>The address of this computer that bind() asks for.</source>
        <translation>bind() 请求使用的本机地址。</translation>
    </message>
</context>
<context>
    <name>BehaviourBox</name>
    <message>
        <source>For connections accepted from now on.</source>
        <translation>对此后接受的连接生效。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>回显</translation>
    </message>
    <message>
        <source>Echo once and close</source>
        <translation>回显一次后关闭</translation>
    </message>
    <message>
        <source>Greet and close</source>
        <translation>问候后关闭</translation>
    </message>
    <message>
        <source>Reply once and close</source>
        <translation>回复一次后关闭</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>Quote of the day</source>
        <translation>每日名言</translation>
    </message>
    <message>
        <source>Character generator</source>
        <translation>字符生成器</translation>
    </message>
    <message>
        <source>HTTP 200</source>
        <translation>HTTP 200</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>慢速读取</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>从不读取</translation>
    </message>
    <message>
        <source>The server does nothing by itself.</source>
        <translation>服务器不会自动做任何事。</translation>
    </message>
    <message>
        <source>Sends back every byte it receives.</source>
        <translation>把收到的每个字节原样发回。</translation>
    </message>
    <message>
        <source>Sends back what one recv returned, then closes.</source>
        <translation>把一次 recv 读到的内容发回，然后关闭。</translation>
    </message>
    <message>
        <source>Speaks first, then closes without reading.</source>
        <translation>先发送一段文字，不读取就关闭。</translation>
    </message>
    <message>
        <source>Reads once, answers with a fixed text, closes.</source>
        <translation>读取一次，用固定文本回复，然后关闭。</translation>
    </message>
    <message>
        <source>Passes the bytes on to every other connection.</source>
        <translation>把字节转发给其他所有连接。</translation>
    </message>
    <message>
        <source>Reads and throws away (RFC 863).</source>
        <translation>读取后丢弃（RFC 863）。</translation>
    </message>
    <message>
        <source>Sends date and time, then closes (RFC 867).</source>
        <translation>发送日期和时间，然后关闭（Daytime，RFC 867）。</translation>
    </message>
    <message>
        <source>Sends a quotation, then closes (RFC 865).</source>
        <translation>发送一句名言，然后关闭（RFC 865）。</translation>
    </message>
    <message>
        <source>Sends characters as fast as they are taken (RFC 864).</source>
        <translation>对端读多快，就发多快的字符（RFC 864）。</translation>
    </message>
    <message>
        <source>Answers any request with status 200 and a small page.</source>
        <translation>对任何请求都返回状态 200 和一个小网页。</translation>
    </message>
    <message>
        <source>Reads one receive size at a time, with pauses.</source>
        <translation>每次只读取一个 recv 大小，中间有停顿。</translation>
    </message>
    <message>
        <source>Never calls recv: the buffers fill up.</source>
        <translation>从不调用 recv：缓冲区会被填满。</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the built-in sentence</source>
        <translation>内置语句</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
</context>
<context>
    <name>BitsView</name>
    <message>
        <source>Bit 0 is the most significant: network order, as in the pictures of RFCs.</source>
        <translation>第 0 位是最高位：网络顺序，与 RFC 图示一致。</translation>
    </message>
    <message>
        <source>Offset %1:</source>
        <translation>偏移 %1：</translation>
    </message>
</context>
<context>
    <name>ByteExport</name>
    <message>
        <source>Not saved: other bytes were chosen meanwhile.</source>
        <translation>未保存：其间选择了其他字节。</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;C array</source>
        <translation>复制为 &amp;C 数组</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>复制为 &amp;Python</translation>
    </message>
    <message>
        <source>Copy as &amp;QByteArray</source>
        <translation>复制为 &amp;QByteArray</translation>
    </message>
    <message>
        <source>Copy as &amp;Base64</source>
        <translation>复制为 &amp;Base64</translation>
    </message>
    <message>
        <source>&amp;Save as they are…</source>
        <translation>原样保存(&amp;S)…</translation>
    </message>
    <message>
        <source>There are no bytes to copy.</source>
        <translation>没有可复制的字节。</translation>
    </message>
    <message>
        <source>Too many bytes for the clipboard: it takes 16 MiB. Save them as they are.</source>
        <translation>字节过多：剪贴板最多 16 MiB。请原样保存为文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) copied</source>
        <translation>
            <numerusform>已复制 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bytes to save.</source>
        <translation>没有可保存的字节。</translation>
    </message>
    <message>
        <source>Save bytes</source>
        <translation>保存字节</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Not all of these bytes can be had any more. Choose others.</source>
        <translation>这些字节已不能全部取得。请选择其他字节。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes saved</source>
        <translation>已保存 %1 / %2 字节</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>ByteStatusLine</name>
    <message>
        <source>These bytes are no longer kept: the recording is at its limit.</source>
        <translation>这些字节已不再保留：录制已达上限。</translation>
    </message>
    <message>
        <source>These bytes are damaged: the recording has something else here.</source>
        <translation>这些字节已损坏：录制文件此处是别的内容。</translation>
    </message>
    <message>
        <source>These bytes cannot be read from the recording.</source>
        <translation>无法从录制文件中读取这些字节。</translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <translation>第 %1 字节，共 %2</translation>
    </message>
    <message>
        <source>bytes %1–%2 (%3) of %4</source>
        <translation>第 %1–%2 字节（%3），共 %4</translation>
    </message>
    <message>
        <source>stream offset %1–%2</source>
        <translation>流偏移 %1–%2</translation>
    </message>
    <message>
        <source>looking for more …</source>
        <translation>正在继续查找……</translation>
    </message>
    <message>
        <source>a character goes on in the next read</source>
        <translation>一个字符延续到下一次读取</translation>
    </message>
    <message>
        <source>looks like: %1</source>
        <translation>看起来像：%1</translation>
    </message>
    <message>
        <source>entropy %1 bits per byte</source>
        <translation>熵：每字节 %1 比特</translation>
    </message>
    <message>
        <source>A guess from how the bytes begin. Nothing is decoded by it.</source>
        <translation>根据字节开头作出的猜测，不会据此解码任何内容。</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>显示流</translation>
    </message>
    <message>
        <source>stream offset %1</source>
        <translation>流偏移 %1</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>from port %1</source>
        <translation>本地端口 %1</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>接收：手动</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv 大小 %1</translation>
    </message>
    <message>
        <source>timeout %1 s</source>
        <translation>超时 %1 s</translation>
    </message>
    <message>
        <source>local client</source>
        <translation>本地客户端</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP 客户端</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Path of the socket file</source>
        <translation>套接字文件的路径</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>The socket file of the server.</source>
        <translation>服务器的套接字文件。</translation>
    </message>
    <message>
        <source>A name or an address; a name is looked up: getaddrinfo().</source>
        <translation>名称或地址；名称会先解析：getaddrinfo()。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open a connection to that server: socket(), connect().</source>
        <translation>与该服务器建立连接：socket()、connect()。</translation>
    </message>
    <message>
        <source>Receive, timeout, local address and socket options.</source>
        <translation>接收方式、超时、本地地址和套接字选项。</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Give up connecting: close().</source>
        <translation>放弃连接：close()。</translation>
    </message>
    <message>
        <source>Close both directions, after what is queued has been sent: close().</source>
        <translation>排队的数据发完后，关闭两个方向：close()。</translation>
    </message>
    <message>
        <source>Shut down send side</source>
        <translation>关闭发送方向</translation>
    </message>
    <message>
        <source>Say that no more bytes will come; receiving goes on: shutdown(SHUT_WR).</source>
        <translation>告诉对端不再有字节；接收不受影响：shutdown(SHUT_WR)。</translation>
    </message>
    <message>
        <source>Shut down receive side</source>
        <translation>关闭接收方向</translation>
    </message>
    <message>
        <source>Take no more bytes; the peer is not told: shutdown(SHUT_RD).</source>
        <translation>不再接收字节；对端不会得到通知：shutdown(SHUT_RD)。</translation>
    </message>
    <message>
        <source>Reset (RST)</source>
        <translation>重置 (RST)</translation>
    </message>
    <message>
        <source>End at once; the peer sees an error and queued bytes are lost: SO_LINGER 0, close().</source>
        <translation>立即结束；对端会看到错误，排队的字节会丢失：SO_LINGER 0，close()。</translation>
    </message>
</context>
<context>
    <name>CodeDock</name>
    <message>
        <source>Folder for two programs</source>
        <translation>存放两个程序的文件夹</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>%1 is written. In a terminal, in that folder: %2</source>
        <translation>已写入 %1。请在该文件夹的终端中运行：%2</translation>
    </message>
    <message>
        <source>The session as a lesson</source>
        <translation>把会话存为课程</translation>
    </message>
    <message>
        <source>Lesson (*.lesson.json)</source>
        <translation>课程 (*.lesson.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择别的位置。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Whole session in %1…</source>
        <translation>用 %1 表示整个会话…</translation>
    </message>
    <message>
        <source>Two programs in %1…</source>
        <translation>用 %1 写的两个程序…</translation>
    </message>
    <message>
        <source>Lesson…</source>
        <translation>课程…</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>The app does not run it. Save it, open a terminal in its folder and type:</source>
        <translation>本应用不会运行它。请保存，在其文件夹中打开终端并输入：</translation>
    </message>
    <message>
        <source>The app does not run them. Save them, open two terminals in their folder and type one line in each:</source>
        <translation>本应用不会运行它们。请保存，在其文件夹中打开两个终端，各输入一行：</translation>
    </message>
    <message>
        <source>This is not a whole program. Choose “Whole session” or “Two programs”.</source>
        <translation>这不是完整的程序。请选择“整个会话”或“两个程序”。</translation>
    </message>
    <message>
        <source>This click</source>
        <translation>这次点击</translation>
    </message>
    <message>
        <source>This endpoint</source>
        <translation>这个端点</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Two programs</source>
        <translation>两个程序</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>哪些调用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>代码语言</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What is selected; without a selection the whole text.</source>
        <translation>所选内容；没有选择时为全部文本。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The program as a file, with longer payload beside it.</source>
        <translation>把程序存为文件，较长的载荷放在旁边。</translation>
    </message>
    <message>
        <source>Do something; its code appears here.</source>
        <translation>做点什么；对应的代码会显示在这里。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Terminal…</source>
        <translation>终端…</translation>
    </message>
    <message>
        <source>How to run it in a terminal; the app does not run code.</source>
        <translation>如何在终端中运行；本应用不运行代码。</translation>
    </message>
</context>
<context>
    <name>ComposerLine</name>
    <message>
        <source>not readable yet</source>
        <translation>尚不完整</translation>
    </message>
    <message>
        <source>%1 bytes: at most %2 fit</source>
        <translation>%1 字节：最多 %2</translation>
    </message>
    <message numerus="yes">
        <source>sends %n byte(s)</source>
        <translation>
            <numerusform>将发送 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes to send</source>
        <translation>要发送的字节</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文本</translation>
    </message>
    <message>
        <source>Enter sends, Up and Down recall what was sent.</source>
        <translation>按 Enter 发送，用上下方向键找回发送过的内容。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: send().</source>
        <translation>把这些字节交给系统：send()。</translation>
    </message>
    <message>
        <source>\n is sent as 2 characters.</source>
        <translation>\n 将按 2 个字符发送。</translation>
    </message>
    <message>
        <source>Interpret</source>
        <translation>转义</translation>
    </message>
    <message>
        <source>Read \n, \r, \t, \xHH and the like as the bytes they stand for.</source>
        <translation>把 \n、\r、\t、\xHH 等当作它们所代表的字节。</translation>
    </message>
    <message>
        <source>Text or hex, escapes, line ending.</source>
        <translation>文本或十六进制、转义、行结束符。</translation>
    </message>
    <message>
        <source>Nothing is added to what you see.</source>
        <translation>不会在你看到的内容之外添加任何字节。</translation>
    </message>
    <message>
        <source>Full composer: pieces, repeats, templates, files, saved payloads (Ctrl+Shift+Enter).</source>
        <translation>完整编辑器:分段、重复、模板、文件、已保存的载荷 (Ctrl+Shift+Enter)。</translation>
    </message>
    <message>
        <source>Full composer</source>
        <translation>完整编辑器</translation>
    </message>
    <message>
        <source>Replace by ?</source>
        <translation>替换为 ?</translation>
    </message>
    <message>
        <source>Write a question mark for each character that the encoding does not have.</source>
        <translation>将此编码没有的每个字符改写为问号。</translation>
    </message>
</context>
<context>
    <name>ComposerOptions</name>
    <message>
        <source>&amp;Hex</source>
        <translation>十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Interpret escapes</source>
        <translation>解释转义(&amp;I)</translation>
    </message>
    <message>
        <source>Pairs of hex digits; spaces, colons, commas and 0x are allowed.</source>
        <translation>成对的十六进制数字；可以有空格、冒号、逗号和 0x。</translation>
    </message>
    <message>
        <source>Bytes put behind the text; never added silently.</source>
        <translation>附加在文本后的字节；绝不会悄悄添加。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Line ending</source>
        <translation>行结束符(&amp;L)</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>转义</translation>
    </message>
    <message>
        <source>no line ending</source>
        <translation>无行结束符</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>The characters in their encoding, nothing added.</source>
        <translation>按所选编码发送字符,不添加任何内容。</translation>
    </message>
    <message>
        <source>Which bytes a character becomes.</source>
        <translation>字符变成哪些字节。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>&amp;Send · %1</source>
        <translation>发送(&amp;S) · %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: sendto().</source>
        <translation>把这些字节交给系统:sendto()。</translation>
    </message>
    <message>
        <source>Hand these bytes to the system: send().</source>
        <translation>把这些字节交给系统：send()。</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>主机:端口</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Composer</source>
        <translation>载荷编辑器</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Pick this connection for sending to several.</source>
        <translation>选中此连接，以便向多个连接发送。</translation>
    </message>
    <message>
        <source>Bytes sent and received.</source>
        <translation>发送和接收的字节数。</translation>
    </message>
    <message>
        <source>Show or hide what can be done with this connection.</source>
        <translation>显示或隐藏可对此连接执行的操作。</translation>
    </message>
</context>
<context>
    <name>ConnectionsArea</name>
    <message>
        <source>The picked connections</source>
        <translation>选中的连接</translation>
    </message>
    <message>
        <source>All open connections</source>
        <translation>所有打开的连接</translation>
    </message>
    <message>
        <source>Filter: id, address or state</source>
        <translation>筛选：编号、地址或状态</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>The whole session: colours of the events, errors marked. Click to go there.</source>
        <translation>整个会话：事件的颜色，错误有标记。点击即可前往。</translation>
    </message>
</context>
<context>
    <name>DiagramMenu</name>
    <message>
        <source>Sequence &amp;diagram</source>
        <translation>时序图(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Implied segments</source>
        <translation>推断的报文段(&amp;I)</translation>
    </message>
    <message>
        <source>What TCP must have done although no call reported it: SYN, ACK, FIN, RST.</source>
        <translation>没有调用报告、但 TCP 必定做过的事:SYN、ACK、FIN、RST。</translation>
    </message>
    <message>
        <source>Show &amp;ACKs</source>
        <translation>显示 ACK(&amp;A)</translation>
    </message>
    <message>
        <source>A mark at each recv(): its bytes were acknowledged some time before or after.</source>
        <translation>在每个 recv() 处做标记:其字节在此前或此后的某个时刻得到确认。</translation>
    </message>
    <message>
        <source>&amp;Proportional time</source>
        <translation>按时间比例(&amp;P)</translation>
    </message>
    <message>
        <source>The distance of two rows says how much time was between them.</source>
        <translation>两行之间的距离表示它们相隔的时间。</translation>
    </message>
    <message>
        <source>&amp;One narrow lifeline per client</source>
        <translation>每个客户端一条窄生命线(&amp;O)</translation>
    </message>
    <message>
        <source>For a class: the connections of a server stand on its own lifeline, so that up to 40 lifelines fit.</source>
        <translation>适合课堂:服务器的各个连接画在它自己的生命线上,最多可容纳 40 条生命线。</translation>
    </message>
</context>
<context>
    <name>DiffList</name>
    <message>
        <source>Offset %1, the same: %2</source>
        <translation>偏移 %1，相同：%2</translation>
    </message>
    <message>
        <source>Offset %1, left: %2, right: %3</source>
        <translation>偏移 %1，左：%2，右：%3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>sent by %1</source>
        <translation>%1 发送的</translation>
    </message>
    <message>
        <source>received by %1</source>
        <translation>%1 接收的</translation>
    </message>
    <message>
        <source>the payload of event</source>
        <translation>该事件的载荷：</translation>
    </message>
    <message>
        <source>event #%1</source>
        <translation>事件 #%1</translation>
    </message>
    <message>
        <source>There is no event #%1 yet. The last is #%2.</source>
        <translation>还没有事件 #%1。最后一个是 #%2。</translation>
    </message>
    <message>
        <source>conversation of %1</source>
        <translation>%1 的会话</translation>
    </message>
    <message>
        <source>first difference at offset %1; too many to list all</source>
        <translation>第一处不同在偏移 %1；差异过多，无法全部列出</translation>
    </message>
    <message>
        <source>first difference at offset %1</source>
        <translation>第一处不同在偏移 %1</translation>
    </message>
    <message>
        <source>%1 bytes compared …</source>
        <translation>已比较 %1 字节……</translation>
    </message>
    <message>
        <source>both sides have no bytes</source>
        <translation>两边都没有字节</translation>
    </message>
    <message>
        <source>identical, %1 bytes</source>
        <translation>完全相同，%1 字节</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再次比较</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>Two runs of bytes compared</source>
        <translation>两段字节的比较</translation>
    </message>
    <message>
        <source>There are no bytes on the left side.</source>
        <translation>左边没有字节。</translation>
    </message>
    <message>
        <source>%1 has no bytes</source>
        <translation>%1 没有字节</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Throw the recording away?</source>
        <translation>丢弃录制内容？</translation>
    </message>
    <message>
        <source>What was clicked is not saved as a lesson yet.</source>
        <translation>点击的操作尚未保存为课程。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DraftEditor</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>要发送的文件</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Text with places that are filled in when it is sent.</source>
        <translation>带有占位符的文本,发送时填入。</translation>
    </message>
    <message>
        <source>A file of any size, sent as the peer takes it.</source>
        <translation>任意大小的文件,按对端接收的速度发送。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送内容的形式</translation>
    </message>
    <message>
        <source>Path of the file; one can be dropped here, too</source>
        <translation>文件路径;也可以拖放到这里</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Interpret</source>
        <translation>转义</translation>
    </message>
    <message>
        <source>Read \n, \r, \t, \xHH and the like as the bytes they stand for.</source>
        <translation>把 \n、\r、\t、\xHH 等当作它们所代表的字节。</translation>
    </message>
    <message>
        <source>Replace by ?</source>
        <translation>替换为 ?</translation>
    </message>
    <message>
        <source>Write a question mark for each character that the encoding does not have.</source>
        <translation>将此编码没有的每个字符改写为问号。</translation>
    </message>
    <message>
        <source>Text and hex</source>
        <translation>文本与十六进制</translation>
    </message>
    <message>
        <source>The same bytes twice: write in either.</source>
        <translation>同样的字节，两种写法：在任意一边书写。</translation>
    </message>
    <message>
        <source>\n is sent as 2 characters.</source>
        <translation>\n 将按 2 个字符发送。</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>Bytes sent and received.</source>
        <translation>发送和接收的字节数。</translation>
    </message>
</context>
<context>
    <name>EndpointsPane</name>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Use a free port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Start a server there</source>
        <translation>在那里启动服务器</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use 127.0.0.1</source>
        <translation>使用 127.0.0.1</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>允许广播</translation>
    </message>
    <message>
        <source>Allow and send</source>
        <translation>允许并发送</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The call, its error number and the system&apos;s own words.</source>
        <translation>调用、错误号和系统给出的说明。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Wait and retry</source>
        <translation>等待并重试</translation>
    </message>
    <message>
        <source>Stop waiting (next try in %1 s)</source>
        <translation>停止等待（%1 秒后重试）</translation>
    </message>
</context>
<context>
    <name>EventTicker</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事件。</translation>
    </message>
    <message>
        <source>Leave (F11)</source>
        <translation>退出 (F11)</translation>
    </message>
    <message>
        <source>Back to the usual window.</source>
        <translation>返回普通窗口。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>This file is there already; it will be replaced.</source>
        <translation>这个文件已经存在，将被替换。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;All of the session: %1</source>
        <translation>会话的全部事件(&amp;A)：%1</translation>
    </message>
    <message>
        <source>Those that the &amp;log shows: %1</source>
        <translation>日志里显示的(&amp;L)：%1</translation>
    </message>
    <message>
        <source>The &amp;selected ones: %1</source>
        <translation>选中的(&amp;S)：%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>已把 %n 个事件导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still exporting to %1. Once more, and it is cancelled.</source>
        <translation>仍在导出到 %1。再来一次就会取消。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Filter: text, C1, kind:recv, port:8888, error …</source>
        <translation>过滤：文本、C1、kind:recv、port:8888、error …</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>过滤事件日志</translation>
    </message>
    <message>
        <source>Words match text and payload. Terms: C1, conn:S1.1, kind:recv, call:accept, port:8888, bytes&gt;1000, t&gt;3, hex:0d0a, error; a minus in front means: not.</source>
        <translation>词语匹配文本和数据。条件：C1、conn:S1.1、kind:recv、call:accept、port:8888、bytes&gt;1000、t&gt;3、hex:0d0a、error；前面加减号表示“非”。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all events again (Esc)</source>
        <translation>重新显示所有事件 (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Event %1 is selected, but the filter hides it.</source>
        <translation>事件 %1 已选中，但被过滤器隐藏。</translation>
    </message>
    <message>
        <source>Show only some events (%1).</source>
        <translation>只显示部分事件（%1）。</translation>
    </message>
    <message>
        <source>Find among the shown events without hiding the others (%1).</source>
        <translation>在显示的事件中查找，不隐藏其他事件（%1）。</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>At “%1”: %2</source>
        <translation>在“%1”处：%2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 has no such character</source>
        <translation>%1 没有这样的字符</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find in the bytes</source>
        <translation>在字节中查找</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Look for bytes written as 0d 0a instead of text.</source>
        <translation>按 0d 0a 这样的写法查找字节，而不是文本。</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>FirstRunCard</name>
    <message>
        <source>No sockets yet</source>
        <translation>还没有套接字</translation>
    </message>
    <message>
        <source>Every socket you open gets a card here. Begin with a server that sends back what it receives.</source>
        <translation>你打开的每个套接字在这里都有一张卡片。先从一个把收到的内容发回的服务器开始吧。</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>启动回显服务器</translation>
    </message>
    <message>
        <source>%1 is in use, start on %2</source>
        <translation>%1 已被占用，改用 %2 启动</translation>
    </message>
    <message>
        <source>%1 is in use, start on a free port</source>
        <translation>%1 已被占用，改用空闲端口启动</translation>
    </message>
    <message>
        <source>socket(), bind(), listen() on 127.0.0.1.</source>
        <translation>在 127.0.0.1 上执行 socket()、bind()、listen()。</translation>
    </message>
    <message>
        <source>127.0.0.1:%1, this computer only</source>
        <translation>127.0.0.1:%1，仅本机</translation>
    </message>
    <message>
        <source>127.0.0.1, this computer only</source>
        <translation>127.0.0.1，仅本机</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>one more with every payload</source>
        <translation>每发送一次加一</translation>
    </message>
    <message>
        <source>the counter in 4 bytes; add :le for the least byte first</source>
        <translation>4 字节计数器;加 :le 则低位字节在前</translation>
    </message>
    <message>
        <source>time of sending, UTC</source>
        <translation>发送时间,UTC</translation>
    </message>
    <message>
        <source>seconds since 1970; ms: milliseconds</source>
        <translation>自 1970 年起的秒数;ms 为毫秒</translation>
    </message>
    <message>
        <source>8 random bytes</source>
        <translation>8 个随机字节</translation>
    </message>
    <message>
        <source>our address; :host or :port alone</source>
        <translation>本地地址;:host 或 :port 只取一部分</translation>
    </message>
    <message>
        <source>address of the peer; :host or :port alone</source>
        <translation>对端地址;:host 或 :port 只取一部分</translation>
    </message>
    <message>
        <source>bytes in hex</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>bytes that follow, in 1, 2 or 4 bytes; :all counts all</source>
        <translation>其后的字节数,占 1、2 或 4 字节;:all 计入全部</translation>
    </message>
    <message>
        <source>CRC-16/MODBUS of what stands before</source>
        <translation>其前全部内容的 CRC-16/MODBUS</translation>
    </message>
    <message>
        <source>CRC-16/IBM-3740 (CCITT-FALSE) of what stands before</source>
        <translation>其前全部内容的 CRC-16/IBM-3740 (CCITT-FALSE)</translation>
    </message>
    <message>
        <source>CRC-32 (Ethernet, zip) of what stands before</source>
        <translation>其前全部内容的 CRC-32(以太网、zip)</translation>
    </message>
    <message>
        <source>sum of what stands before, modulo 256</source>
        <translation>其前全部内容之和,模 256</translation>
    </message>
    <message>
        <source>exclusive or of what stands before</source>
        <translation>其前全部内容的异或</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Which bytes a character becomes.</source>
        <translation>字符变成哪些字节。</translation>
    </message>
    <message>
        <source>&amp;Line ending</source>
        <translation>行结束符(&amp;L)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Bytes put behind the text; never added silently.</source>
        <translation>附加在文本后的字节；绝不会悄悄添加。</translation>
    </message>
    <message>
        <source>&amp;Interpret escapes</source>
        <translation>解释转义(&amp;I)</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>插入变量(&amp;V)</translation>
    </message>
    <message>
        <source>What is filled in when it is sent: counter, time, addresses, lengths, checksums.</source>
        <translation>发送时填入的内容:计数器、时间、地址、长度、校验和。</translation>
    </message>
</context>
<context>
    <name>FrameList</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Message %1, offset %2, bytes: %3</source>
        <translation>消息 %1，偏移 %2，字节：%3</translation>
    </message>
</context>
<context>
    <name>FrameRulers</name>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
</context>
<context>
    <name>FramesView</name>
    <message>
        <source>Messages in the stream</source>
        <translation>流中的消息</translation>
    </message>
    <message>
        <source>Calls and messages over the same bytes</source>
        <translation>同一段字节上的调用与消息</translation>
    </message>
    <message>
        <source>Bytes are all that a stream carries. Choose how the protocol marks the ends of its messages to see where they begin and end in these bytes, whatever the calls were.</source>
        <translation>流只承载字节。请选择协议如何标记消息的结尾，以便看到消息在这些字节中的起止，无论调用是怎样的。</translation>
    </message>
    <message>
        <source>only the first %1 messages</source>
        <translation>仅前 %1 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages go one way: choose a stream, or this event.</source>
        <translation>消息只朝一个方向：请选择一个流，或此事件。</translation>
    </message>
</context>
<context>
    <name>FramingBar</name>
    <message>
        <source>Which bytes end a message? Escapes: \r \n \0 \xHH</source>
        <translation>哪些字节结束一条消息?转义:\r \n \0 \xHH</translation>
    </message>
    <message>
        <source>A message ends</source>
        <translation>消息结束于</translation>
    </message>
    <message>
        <source>nowhere: a byte stream has no messages</source>
        <translation>无处：字节流没有消息</translation>
    </message>
    <message>
        <source>with its line (LF, CR LF)</source>
        <translation>以行结束（LF、CR LF）</translation>
    </message>
    <message>
        <source>with a delimiter</source>
        <translation>以分隔符结束</translation>
    </message>
    <message>
        <source>after a fixed number of bytes</source>
        <translation>固定字节数后结束</translation>
    </message>
    <message>
        <source>where its length prefix says</source>
        <translation>由长度前缀决定</translation>
    </message>
    <message>
        <source>where HTTP/1.1 says</source>
        <translation>由 HTTP/1.1 决定</translation>
    </message>
    <message>
        <source>with its line of JSON</source>
        <translation>以 JSON 行结束</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes, little endian</source>
        <translation>%1 字节，小端</translation>
    </message>
    <message>
        <source>%1 bytes, big endian</source>
        <translation>%1 字节，大端</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Bytes of a message</source>
        <translation>一条消息的字节数</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>长度前缀</translation>
    </message>
    <message>
        <source>counts its own bytes</source>
        <translation>包含自身字节</translation>
    </message>
</context>
<context>
    <name>GoToEventField</name>
    <message>
        <source>there are no events yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 到 %1</translation>
    </message>
    <message>
        <source>Go to event</source>
        <translation>转到事件</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or shorter ones.</source>
        <translation>没有页面包含这些词。请试试更少或更短的词。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Offset %1:</source>
        <translation>偏移 %1：</translation>
    </message>
</context>
<context>
    <name>ImpairmentsPopup</name>
    <message>
        <source>Done on purpose, in both directions</source>
        <translation>有意为之，双向相同</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed decides alike for the same traffic, so that a run can be repeated.</source>
        <translation>相同的种子对相同的流量做出相同的决定，因此实验可以重复。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>How many datagrams are not passed on.</source>
        <translation>有多少数据报不被转发。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>How many datagrams are passed on twice.</source>
        <translation>有多少数据报被转发两次。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>How many datagrams wait until the next one has overtaken them.</source>
        <translation>有多少数据报要等到下一个超过它。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How much later all is passed on.</source>
        <translation>所有数据推迟多久转发。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>By how much the delay is longer or shorter, by chance.</source>
        <translation>延迟随机变长或变短的幅度。</translation>
    </message>
    <message>
        <source>Bytes per second</source>
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>As a slow line would. The sender is held back: TCP&apos;s flow control.</source>
        <translation>像一条慢速线路。发送方会被减速：TCP 的流量控制。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Largest piece</source>
        <translation>最大分段</translation>
    </message>
    <message>
        <source>The most bytes passed on with one send().</source>
        <translation>一次 send() 最多转发的字节数。</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Cut off after</source>
        <translation>切断于</translation>
    </message>
    <message>
        <source>When so many bytes of one direction have been passed on, both sides are closed.</source>
        <translation>某个方向转发了这么多字节后，两侧都被关闭。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Cut off with a reset (RST)</source>
        <translation>用重置切断 (RST)</translation>
    </message>
    <message>
        <source>SO_LINGER 0, close(): both sides see an error instead of the end of the stream.</source>
        <translation>SO_LINGER 0，close()：两侧看到的是错误，而不是流结束。</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>This event</source>
        <translation>此事件</translation>
    </message>
    <message>
        <source>Stream %1, sent</source>
        <translation>流 %1，已发送</translation>
    </message>
    <message>
        <source>Stream %1, received</source>
        <translation>流 %1，已接收</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <translation>%1 的会话</translation>
    </message>
    <message>
        <source>Datagrams are no stream: each stands for itself.</source>
        <translation>数据报不是流：每个都独立存在。</translation>
    </message>
    <message>
        <source>Select an event with data.</source>
        <translation>请选择一个带数据的事件。</translation>
    </message>
    <message>
        <source>No bytes yet.</source>
        <translation>还没有字节。</translation>
    </message>
    <message>
        <source>An empty datagram: it has no bytes, and it went all the same.</source>
        <translation>空数据报：它没有字节，但照样发送了。</translation>
    </message>
    <message>
        <source>There is no JSON in these bytes.</source>
        <translation>这些字节中没有 JSON。</translation>
    </message>
    <message>
        <source>Payload inspector</source>
        <translation>载荷检查器</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>成帧</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Bytes in hex</source>
        <translation>十六进制字节</translation>
    </message>
    <message>
        <source>Bytes as text</source>
        <translation>字节作为文本</translation>
    </message>
    <message>
        <source>Bytes in bits</source>
        <translation>按位显示的字节</translation>
    </message>
    <message>
        <source>Bytes as JSON</source>
        <translation>字节作为 JSON</translation>
    </message>
    <message>
        <source>Which bytes</source>
        <translation>哪些字节</translation>
    </message>
    <message>
        <source>Encoding of text</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>How the bytes are read as text. They do not say it themselves.</source>
        <translation>如何把字节读作文本。字节本身并不说明。</translation>
    </message>
    <message>
        <source>Bytes in a row</source>
        <translation>每行字节数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The selected bytes, or all of them.</source>
        <translation>所选字节，或全部字节。</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Only the first %1 bytes are laid out.</source>
        <translation>仅排版前 %1 字节。</translation>
    </message>
    <message>
        <source>There is no JSON in these bytes.</source>
        <translation>这些字节中没有 JSON。</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Drag it to another place, or Ctrl and an arrow key.</source>
        <translation>拖到别的位置，或按 Ctrl 加方向键。</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LastReceivedLine</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Last received: %1 · %2</source>
        <translation>最近接收：%1 · %2</translation>
    </message>
</context>
<context>
    <name>LegendPopup</name>
    <message>
        <source>Never drawn, because no call tells it: sequence numbers, windows, retransmissions, segments. [0…4] counts bytes of the stream.</source>
        <translation>从不绘制，因为没有调用说明它们：序号、窗口、重传、报文段。[0…4] 计的是流中的字节。</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>%1 · Step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>Step done.</source>
        <translation>这一步已完成。</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · 已完成</translation>
    </message>
    <message>
        <source>You have taken the whole lesson. Everything stays open: go on playing, or choose the next one.</source>
        <translation>整节课已完成。一切保持打开：可以继续尝试，或选择下一课。</translation>
    </message>
    <message>
        <source>More lessons</source>
        <translation>更多课程</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>替我做</translation>
    </message>
    <message>
        <source>Restart step</source>
        <translation>重做这一步</translation>
    </message>
    <message>
        <source>Leave the lesson; what is open stays open</source>
        <translation>离开课程；已打开的保持打开</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
</context>
<context>
    <name>LessonBrowser</name>
    <message>
        <source>All lessons</source>
        <translation>全部课程</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>我的课程</translation>
    </message>
    <message>
        <source>● basic</source>
        <translation>● 基础</translation>
    </message>
    <message>
        <source>●● medium</source>
        <translation>●● 中级</translation>
    </message>
    <message>
        <source>●●● advanced</source>
        <translation>●●● 高级</translation>
    </message>
    <message>
        <source>Tutorial %1</source>
        <translation>教程 %1</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Put *.lesson.json files into %1, or drop one on the window.</source>
        <translation>把 *.lesson.json 文件放进 %1，或拖到窗口上。</translation>
    </message>
    <message>
        <source>No lesson has these words.</source>
        <translation>没有课程包含这些词。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Search the lessons</source>
        <translation>搜索课程</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>路线(&amp;P)：</translation>
    </message>
    <message>
        <source>Path through the lessons</source>
        <translation>课程路线</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LessonGuide</name>
    <message>
        <source>New here? The first lesson takes 5 minutes.</source>
        <translation>第一次使用？第一课只需 5 分钟。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>This is no lesson that can be taken. %1</source>
        <translation>这不是可用的课程。%1</translation>
    </message>
    <message>
        <source>The lesson “%1” needs what this computer does not have: %2.</source>
        <translation>课程“%1”需要这台计算机没有的东西：%2。</translation>
    </message>
    <message>
        <source>It reaches beyond this computer: %1.</source>
        <translation>它会访问本机以外：%1。</translation>
    </message>
    <message>
        <source>It opens sockets that other computers in the network can reach.</source>
        <translation>它会打开网络中其他计算机可以访问的套接字。</translation>
    </message>
    <message>
        <source>Lesson “%1”: %2 Begin?</source>
        <translation>课程“%1”：%2 要开始吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · left</source>
        <translation>%1 · 已离开</translation>
    </message>
    <message>
        <source>%1 · Step %2 of %3</source>
        <translation>%1 · 第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · 已完成</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>教师(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Browse lessons…</source>
        <translation>浏览课程(&amp;B)…</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Guided conversations with real sockets</source>
        <translation>用真实套接字进行的引导式对话</translation>
    </message>
    <message>
        <source>&amp;Continue the last lesson</source>
        <translation>继续上次的课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Do it for me</source>
        <translation>替我做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restart step</source>
        <translation>重做这一步(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave the lesson</source>
        <translation>离开课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file…</source>
        <translation>打开课程文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Check a lesson file…</source>
        <translation>检查课程文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;my lessons folder</source>
        <translation>打开我的课程文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Record a lesson</source>
        <translation>录制课程(&amp;R)</translation>
    </message>
    <message>
        <source>Writes a lesson from what is clicked</source>
        <translation>根据点击写出一课</translation>
    </message>
    <message>
        <source>Run all lessons as &amp;tests…</source>
        <translation>把所有课程作为测试运行(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>LessonTestsWindow</name>
    <message>
        <source>– skipped</source>
        <translation>– 已跳过</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>✗ no valid file</source>
        <translation>✗ 文件无效</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>This computer does not have: %1.</source>
        <translation>本机没有：%1。</translation>
    </message>
    <message>
        <source>Failed in the step “%1” after %2 s:</source>
        <translation>在步骤“%1”中失败，%2 秒后：</translation>
    </message>
    <message>
        <source>%1: %2 s</source>
        <translation>%1：%2 秒</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 skipped, of %4.</source>
        <translation>通过 %1，失败 %2，跳过 %3，共 %4。</translation>
    </message>
    <message>
        <source>%1 Given up.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>Results as JUnit XML</source>
        <translation>结果（JUnit XML）</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择别的位置。</translation>
    </message>
    <message>
        <source>Lessons as tests</source>
        <translation>课程测试</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What came of the lesson</source>
        <translation>课程的结果</translation>
    </message>
    <message>
        <source>Choose a lesson to see what came of it.</source>
        <translation>选择一课以查看结果。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save JUnit…</source>
        <translation>保存 JUnit…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LimitedCard</name>
    <message numerus="yes">
        <source>%n connection(s) open there</source>
        <translation>
            <numerusform>那里打开了 %n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for accept</source>
        <translation>
            <numerusform>%n 个等待 accept</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>process with few descriptors</source>
        <translation>描述符受限的进程</translation>
    </message>
    <message>
        <source>Another process, so that this program stays healthy.</source>
        <translation>另一个进程，这样本程序不受影响。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Take one connection from the queue there: accept().</source>
        <translation>在那里从队列中取出一个连接：accept()。</translation>
    </message>
    <message>
        <source>Close one</source>
        <translation>关闭一个</translation>
    </message>
    <message>
        <source>Close the newest socket there: a descriptor is free again.</source>
        <translation>关闭那里最新的套接字：又有一个描述符空闲。</translation>
    </message>
</context>
<context>
    <name>LinkedPanes</name>
    <message>
        <source>Too long to be shown here, too. It is sent as it is written.</source>
        <translation>太长，此处不再显示。将按所写内容发送。</translation>
    </message>
    <message>
        <source>not readable yet</source>
        <translation>尚不完整</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) → %1</source>
        <translation>
            <numerusform>%n 个字符 → %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Template of the bytes to send</source>
        <translation>待发送字节的模板</translation>
    </message>
    <message>
        <source>Bytes to send, as text</source>
        <translation>待发送的字节（文本）</translation>
    </message>
    <message>
        <source>Bytes to send, as hex</source>
        <translation>待发送的字节（十六进制）</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line, Up and Down recall what was sent.</source>
        <translation>回车发送，Shift+回车换行，上/下键调出已发送的内容。</translation>
    </message>
    <message>
        <source>The characters in their encoding, nothing added.</source>
        <translation>按所选编码发送字符，不添加任何内容。</translation>
    </message>
    <message>
        <source>The template filled in: exactly these bytes go.</source>
        <translation>填好的模板：发送的正是这些字节。</translation>
    </message>
    <message>
        <source>Pairs of hex digits; spaces, colons, commas and 0x are allowed, # begins a comment.</source>
        <translation>成对的十六进制数字；允许空格、冒号、逗号和 0x，# 后为注释。</translation>
    </message>
</context>
<context>
    <name>LogCopy</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… 还有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogFindBar</name>
    <message>
        <source>Find: text, C1, kind:recv, port:8888, error …</source>
        <translation>查找：文本、C1、kind:recv、port:8888、error …</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在事件日志中查找</translation>
    </message>
    <message>
        <source>Goes from one to the next instead of hiding the others; knows the terms of the filter.</source>
        <translation>从一个跳到下一个，而不隐藏其他事件；可用过滤器的所有条件。</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>上一个 (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>下一个 (Enter, F3)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy payload as text</source>
        <translation>以文本形式复制载荷</translation>
    </message>
    <message>
        <source>Copy payload as hex</source>
        <translation>以十六进制复制载荷</translation>
    </message>
    <message>
        <source>Show only this connection</source>
        <translation>只显示此连接</translation>
    </message>
    <message>
        <source>Show only this endpoint</source>
        <translation>只显示此端点</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Resend this payload</source>
        <translation>重新发送此数据</translation>
    </message>
    <message>
        <source>Go to partner event</source>
        <translation>转到对应事件</translation>
    </message>
    <message>
        <source>Go to partner event (%1)</source>
        <translation>转到对应事件(%1)</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest event visible (End)</source>
        <translation>始终显示最新事件 (End)</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Showing %1 of %2 events</source>
        <translation>显示 %1 / %2 个事件</translation>
    </message>
    <message>
        <source>No events yet. Start a server or connect a client.</source>
        <translation>还没有事件。请启动服务器或连接客户端。</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln event(s) match.</source>
        <translation>
            <numerusform>%Ln 个事件中没有匹配的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln hidden</source>
        <translation>
            <numerusform>已暂停 · 隐藏 %Ln 个</numerusform>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Taken by this app right after the call returned. This is not the time on the wire.</source>
        <translation>由本程序在调用返回后立即记录。这不是线路上的时间。</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Event %1, %2 seconds, %3</source>
        <translation>事件 %1，%2 秒，%3</translation>
    </message>
    <message>
        <source>Δ row above</source>
        <translation>Δ 上一行</translation>
    </message>
    <message>
        <source>Δ same socket</source>
        <translation>Δ 同一套接字</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Stream offset</source>
        <translation>流偏移</translation>
    </message>
    <message>
        <source>errno</source>
        <translation>errno</translation>
    </message>
    <message>
        <source>TCP state</source>
        <translation>TCP 状态</translation>
    </message>
    <message>
        <source>Bytes of this direction of the connection before this event.</source>
        <translation>此事件之前该连接此方向上的字节数。</translation>
    </message>
    <message>
        <source>Read from the system right after the call.</source>
        <translation>在调用之后立即从系统读取。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
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
        <translation>线程</translation>
    </message>
    <message>
        <source>The system&apos;s number of the socket. It is given to another socket after close().</source>
        <translation>系统给套接字的编号。close() 之后会给别的套接字。</translation>
    </message>
    <message>
        <source>Bytes received by the system and not read, right after the call.</source>
        <translation>调用刚返回时,系统已接收而尚未读取的字节数。</translation>
    </message>
    <message>
        <source>Bytes sent and not acknowledged by the peer, right after the call.</source>
        <translation>调用刚返回时,已发送而对端尚未确认的字节数。</translation>
    </message>
    <message>
        <source>The system&apos;s number of the thread that made the call.</source>
        <translation>发起调用的线程的系统编号。</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>已不保留</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Real TCP and UDP sockets to click through: every row of the log is a call that really happened.</source>
        <translation>用真实的 TCP 和 UDP 套接字动手操作：事件日志的每一行都是真实发生的调用。</translation>
    </message>
    <message>
        <source>Built with Qt %1. MIT licence.</source>
        <translation>使用 Qt %1 构建。MIT 许可证。</translation>
    </message>
    <message>
        <source>About Socket Playground</source>
        <translation>关于 Socket Playground</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Payload inspector</source>
        <translation>载荷检查器</translation>
    </message>
    <message>
        <source>TCP states</source>
        <translation>TCP 状态</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
</context>
<context>
    <name>NewRowsPill</name>
    <message>
        <source>Go to the newest event and follow</source>
        <translation>转到最新事件并跟随</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) · End</source>
        <translation>
            <numerusform>%Ln 个新事件 · End</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note on event %1</source>
        <translation>对事件 %1 的备注</translation>
    </message>
    <message>
        <source>Return keeps the note as an event of its own</source>
        <translation>按回车把备注保存为单独的事件</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Numbers at the cursor</source>
        <translation>光标处的数值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Network order (big endian)</source>
        <translation>网络字节序（大端）</translation>
    </message>
    <message>
        <source>Little endian</source>
        <translation>小端</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>The value the system gives back: getsockopt().</source>
        <translation>系统返回的值：getsockopt()。</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>此系统不支持</translation>
    </message>
</context>
<context>
    <name>OptionsPopup</name>
    <message>
        <source>Listening socket</source>
        <translation>监听套接字</translation>
    </message>
    <message>
        <source>Accepted connections</source>
        <translation>已接受的连接</translation>
    </message>
    <message>
        <source>Socket options</source>
        <translation>套接字选项</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>By itself, or one connection a click: accept().</source>
        <translation>自动，或每点一次接受一个连接：accept()。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>By itself, or one call a click: %1.</source>
        <translation>自动，或每点一次调用一次：%1。</translation>
    </message>
    <message>
        <source>Receive size</source>
        <translation>recv 大小</translation>
    </message>
    <message>
        <source>Bytes that one call takes at most: %1.</source>
        <translation>一次调用最多读取的字节数：%1。</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>backlog（等待队列）</translation>
    </message>
    <message>
        <source>How many connections may wait for accept: listen().</source>
        <translation>允许多少个连接等待 accept：listen()。</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>连接数上限</translation>
    </message>
    <message>
        <source>What comes beyond is accepted and closed at once.</source>
        <translation>超出的连接会被接受并立即关闭。</translation>
    </message>
    <message>
        <source>Connect timeout</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>How long connect() may take in all.</source>
        <translation>connect() 总共允许的时间。</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>The address to connect from: bind().</source>
        <translation>发起连接所用的本地地址：bind()。</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Stopped: %1 bytes were sent</source>
        <translation>已停止:发送了 %1 字节</translation>
    </message>
    <message>
        <source>Ended with the connection: %1 bytes were sent</source>
        <translation>随连接结束:发送了 %1 字节</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1:%2 字节</translation>
    </message>
    <message>
        <source>took %1; the rest waits for room</source>
        <translation>已接收 %1;其余等待空间</translation>
    </message>
    <message>
        <source>%1 took %2 bytes</source>
        <translation>%1 接收了 %2 字节</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1……</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1 bytes</source>
        <translation>
            <numerusform>%n 次调用,%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits for room</source>
        <translation>其余等待空间</translation>
    </message>
    <message>
        <source>The kernel keeps what it takes in the socket&apos;s send buffer until the peer has it. The buffer is full now: this app keeps the rest and sends on as soon as there is room. A slow peer slows the sender down; that is TCP&apos;s flow control.</source>
        <translation>内核把接收的内容保存在套接字的发送缓冲区中,直到对端收到。现在缓冲区已满:本程序保留其余部分,一有空间就继续发送。慢的对端会让发送方慢下来;这就是 TCP 的流量控制。</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send nothing more of it. What was sent is sent.</source>
        <translation>不再发送其余部分。已发送的无法收回。</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>已发送的比例</translation>
    </message>
</context>
<context>
    <name>PaneButton</name>
    <message>
        <source>Put &amp;back into the main window</source>
        <translation>放回主窗口(&amp;B)</translation>
    </message>
    <message>
        <source>Open in &amp;own window</source>
        <translation>在单独窗口中打开(&amp;O)</translation>
    </message>
    <message>
        <source>What else can be done with this panel.</source>
        <translation>对此面板的更多操作。</translation>
    </message>
</context>
<context>
    <name>PayloadShelf</name>
    <message>
        <source>Import payloads</source>
        <translation>导入载荷</translation>
    </message>
    <message>
        <source>Payloads (*.json)</source>
        <translation>载荷 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export payloads</source>
        <translation>导出载荷</translation>
    </message>
    <message>
        <source>Sa&amp;ved payloads</source>
        <translation>已保存的载荷(&amp;V)</translation>
    </message>
    <message>
        <source>Saved payloads</source>
        <translation>已保存的载荷</translation>
    </message>
    <message>
        <source>Enter takes one into the field; it can be dragged to a connection, too.</source>
        <translation>按回车放入输入框;也可以拖到某个连接上。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the payload</source>
        <translation>载荷名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note about the payload</source>
        <translation>载荷备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep what is in the field, with its format, under this name.</source>
        <translation>以此名称保存输入框中的内容及其格式。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Remove, import and export.</source>
        <translation>移除、导入和导出。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>PeerCombo</name>
    <message numerus="yes">
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n 个数据报</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Send to host:port</source>
        <translation>发送到 主机:端口</translation>
    </message>
    <message>
        <source>Where the next datagram goes; the list holds those heard from.</source>
        <translation>下一个数据报的去向；列表中是曾经发来数据报的对端。</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Sequence diagram as a picture</source>
        <translation>时序图图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择别的位置。</translation>
    </message>
    <message>
        <source>%1 has the first %2 of %3 events: more do not fit into one picture.</source>
        <translation>%1 包含 %3 个事件中的前 %2 个：一张图片放不下更多。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>In &amp;pieces of</source>
        <translation>分段(&amp;P),每段</translation>
    </message>
    <message>
        <source>Each piece is a call of its own; what the peer reads at once is another matter.</source>
        <translation>每段各是一次调用;对端一次读到多少则是另一回事。</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Bytes of a piece</source>
        <translation>每段字节数</translation>
    </message>
    <message>
        <source>with a pa&amp;use of</source>
        <translation>间隔(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>Again and again; to other computers at most 100 times a second.</source>
        <translation>反复发送;对其他计算机每秒最多 100 次。</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>ever&amp;y</source>
        <translation>每隔(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>PortField</name>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>A number from 0 to 65535 or a service name. 0 asks for a free port.</source>
        <translation>0 到 65535 的数字或服务名。0 表示请系统分配空闲端口。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535 or a service name such as http.</source>
        <translation>1 到 65535 的数字，或 http 这样的服务名。</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Predict: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>结果是：%1</translation>
    </message>
    <message>
        <source>✓ You were right: %1</source>
        <translation>✓ 你说对了：%1</translation>
    </message>
    <message>
        <source>✗ It came otherwise: %1</source>
        <translation>✗ 结果不同：%1</translation>
    </message>
</context>
<context>
    <name>RateLine</name>
    <message>
        <source>%1/s · %2 events/s</source>
        <translation>%1/s · 每秒 %2 个事件</translation>
    </message>
</context>
<context>
    <name>ReachNote</name>
    <message>
        <source>Reachable from your network</source>
        <translation>可从你的网络访问</translation>
    </message>
    <message>
        <source>Reachable from your network: %1</source>
        <translation>可从你的网络访问：%1</translation>
    </message>
</context>
<context>
    <name>RecordedLessonDialog</name>
    <message>
        <source>The recorded lesson</source>
        <translation>录制的课程</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>The file is plain text: put your own words at “say”, ask at “predict”, and explain at “explain”. “Check a lesson file…” tells what is missing.</source>
        <translation>文件是纯文本：在“say”处写上自己的话，在“predict”处提问，在“explain”处解释。“检查课程文件…”会说明还缺什么。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n 项预期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The lesson needs a title.</source>
        <translation>课程需要一个标题。</translation>
    </message>
    <message>
        <source>The name has small letters a to z, digits and minus between them, such as “my-lesson”.</source>
        <translation>名称由小写字母 a 到 z、数字以及它们之间的减号组成，例如“my-lesson”。</translation>
    </message>
    <message>
        <source>The folder must be a full path. Choose one.</source>
        <translation>文件夹必须是完整路径。请选择一个。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>There is a lesson of this name already: “Replace” overwrites it.</source>
        <translation>已有同名课程：“替换”会覆盖它。</translation>
    </message>
    <message>
        <source>Folder for the lesson</source>
        <translation>课程的文件夹</translation>
    </message>
    <message>
        <source>It cannot be saved: %1 Record less at once.</source>
        <translation>无法保存：%1 请一次少录制一些。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another folder.</source>
        <translation>无法创建文件夹 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>RecorderStrip</name>
    <message>
        <source>A lesson is being recorded: open sockets, send, close, as it shall be taken.</source>
        <translation>正在录制课程：按课程应有的过程打开套接字、发送、关闭。</translation>
    </message>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s).</source>
        <translation>
            <numerusform>正在录制课程：%n 次点击。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and save…</source>
        <translation>停止并保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message numerus="yes">
        <source>A lesson is being recorded: %n click(s). That is as many as a lesson takes, nothing more is kept.</source>
        <translation>
            <numerusform>正在录制课程：%n 次点击。已达到课程的上限，之后的操作不再保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Close the relay and its connections.</source>
        <translation>关闭中继及其连接。</translation>
    </message>
    <message>
        <source>Take what comes to that address, and pass it on.</source>
        <translation>接收发到该地址的数据，并转发出去。</translation>
    </message>
    <message>
        <source>loss %1 %</source>
        <translation>丢失 %1 %</translation>
    </message>
    <message>
        <source>duplicates %1 %</source>
        <translation>重复 %1 %</translation>
    </message>
    <message>
        <source>out of order %1 %</source>
        <translation>乱序 %1 %</translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>延迟 %1 毫秒</translation>
    </message>
    <message>
        <source>jitter %1 ms</source>
        <translation>抖动 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 bytes per second</source>
        <translation>每秒 %1 字节</translation>
    </message>
    <message>
        <source>pieces of %1 B</source>
        <translation>每段 %1 B</translation>
    </message>
    <message>
        <source>cut off after %1 B</source>
        <translation>%1 B 后切断</translation>
    </message>
    <message>
        <source>reset after %1 B</source>
        <translation>%1 B 后重置</translation>
    </message>
    <message>
        <source>passes all on as it comes</source>
        <translation>原样转发</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>乱序 %1</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>%1 split</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>切断 %1</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>UDP relay, simulated</source>
        <translation>UDP 中继（模拟）</translation>
    </message>
    <message>
        <source>TCP relay, simulated</source>
        <translation>TCP 中继（模拟）</translation>
    </message>
    <message>
        <source>Target host:port</source>
        <translation>目标 主机:端口</translation>
    </message>
    <message>
        <source>Passes on to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>Where the relay passes on what comes in; answers go back the same way.</source>
        <translation>中继把收到的数据转发到这里；应答沿原路返回。</translation>
    </message>
    <message>
        <source>What the relay does on purpose. Every time it does, the log says so: simulated.</source>
        <translation>中继有意做的事。每做一次，事件日志都会写明：模拟。</translation>
    </message>
</context>
<context>
    <name>RowExplainer</name>
    <message>
        <source>Explain this row (?)</source>
        <translation>解释这一行(?)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>在帮助中查看更多</translation>
    </message>
</context>
<context>
    <name>SequenceLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>其他（%1）</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What the lines mean, and what is never drawn</source>
        <translation>线条的含义，以及从不绘制的内容</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Show what TCP must have done although no call reported it (SYN, ACK, FIN, RST)</source>
        <translation>显示没有调用报告、但 TCP 必定做过的事（SYN、ACK、FIN、RST）</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest event visible (End)</source>
        <translation>保持最新事件可见（End）</translation>
    </message>
    <message>
        <source>No events yet. Start a server or connect a client: every call becomes a row here.</source>
        <translation>还没有事件。启动服务器或连接客户端：每个调用都会成为这里的一行。</translation>
    </message>
    <message>
        <source>%1: sent %2 · in kernels %3 · read %4 B</source>
        <translation>%1：已发送 %2 · 内核中 %3 · 已读 %4 B</translation>
    </message>
    <message>
        <source>%1: sent %2 · received %3 B</source>
        <translation>%1：已发送 %2 · 已接收 %3 B</translation>
    </message>
    <message>
        <source>%1: sent %2 · never read %3 · read %4 B</source>
        <translation>%1：已发送 %2 · 从未读取 %3 · 已读 %4 B</translation>
    </message>
</context>
<context>
    <name>SequenceToolTip</name>
    <message>
        <source>The system then said: %1.</source>
        <translation>系统随后报告：%1。</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>sent %1 B</source>
        <translation>已发送 %1 B</translation>
    </message>
    <message>
        <source>sent %1 B · in kernels %2 B · read %3 B</source>
        <translation>已发送 %1 B · 内核中 %2 B · 已读 %3 B</translation>
    </message>
    <message>
        <source>Event %1, %2 seconds, %3</source>
        <translation>事件 %1，%2 秒，%3</translation>
    </message>
    <message>
        <source>sent %1 B · never read %2 B · read %3 B</source>
        <translation>已发送 %1 B · 从未读取 %2 B · 已读 %3 B</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Stop listening. Accepted connections stay open: close().</source>
        <translation>停止监听。已接受的连接保持打开：close()。</translation>
    </message>
    <message>
        <source>Wait for connections there: bind(), listen().</source>
        <translation>在该地址等待连接：bind()、listen()。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) waiting</source>
        <translation>
            <numerusform>%n 个连接在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>accept: automatic</source>
        <translation>接受：自动</translation>
    </message>
    <message>
        <source>accept: manual</source>
        <translation>接受：手动</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>接收：手动</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv 大小 %1</translation>
    </message>
    <message>
        <source>local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>TCP server</source>
        <translation>TCP 服务器</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path of the socket file</source>
        <translation>套接字文件的路径</translation>
    </message>
    <message>
        <source>Where the socket appears in the file system: bind().</source>
        <translation>套接字在文件系统中的位置：bind()。</translation>
    </message>
    <message>
        <source>Accept, receive, limits and socket options.</source>
        <translation>接受方式、接收方式、上限和套接字选项。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Take one connection from the queue: accept().</source>
        <translation>从队列中取出一个连接：accept()。</translation>
    </message>
    <message>
        <source>Not accepting: no descriptor is free. It goes on by itself.</source>
        <translation>暂停接受：没有空闲的文件描述符。稍后会自动继续。</translation>
    </message>
    <message>
        <source>Nobody has connected yet.</source>
        <translation>还没有人连接。</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>连接一个客户端</translation>
    </message>
    <message>
        <source>A new client that connects to this server: socket(), connect().</source>
        <translation>新建一个连接到此服务器的客户端：socket()、connect()。</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (*.sockplay *.jsonl)</source>
        <translation>会话 (*.sockplay *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions (*.sockplay)</source>
        <translation>会话 (*.sockplay)</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>A session from a file: its sockets are gone, everything they did is here.</source>
        <translation>来自文件的会话：套接字已不存在，它们做过的一切都在这里。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Record to another file…</source>
        <translation>录制到另一个文件…</translation>
    </message>
    <message>
        <source>Go on without recording</source>
        <translation>不录制继续</translation>
    </message>
    <message>
        <source>Save session…</source>
        <translation>保存会话…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>This session is not recorded. What does not fit into memory is lost, the oldest first.</source>
        <translation>此会话未被录制。内存放不下的内容会丢失，最早的先丢。</translation>
    </message>
    <message>
        <source>The last session did not end properly. It was recorded.</source>
        <translation>上次会话没有正常结束。它已被录制。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Saving… – %1</source>
        <translation>正在保存… – %1</translation>
    </message>
    <message>
        <source>The session is still being saved. The window closes when that is done.</source>
        <translation>会话仍在保存，完成后窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
</context>
<context>
    <name>StateBox</name>
    <message>
        <source>%1, no socket</source>
        <translation>%1，没有套接字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>StatesDiagram</name>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
    </message>
    <message>
        <source>No TCP socket yet.</source>
        <translation>还没有 TCP 套接字。</translation>
    </message>
</context>
<context>
    <name>StatesPainter</name>
    <message>
        <source>any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>RFC 9293, figure 5: the diagram “is only a summary and must not be taken as the total specification”. Thin lines are from its notes. UDP sockets are not here: UDP has no connection, and so no states.</source>
        <extracomment>After a picture of the TCP states. The first sentence quotes RFC 9293, section 3.3.2.</extracomment>
        <translation>RFC 9293 图 5：该图“只是摘要，不得视为完整的规范”。细线来自图的注释。这里没有 UDP 套接字：UDP 没有连接，也就没有状态。</translation>
    </message>
</context>
<context>
    <name>StatesPane</name>
    <message>
        <source>derived from our calls; what follows close() is not known</source>
        <translation>由我们的调用推断；close() 之后的情况不得而知</translation>
    </message>
    <message>
        <source>%1; ends in %2 s</source>
        <translation>%1；%2 秒后结束</translation>
    </message>
    <message>
        <source>No TCP socket yet.</source>
        <translation>还没有 TCP 套接字。</translation>
    </message>
    <message>
        <source>States of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>Click a state or an arrow: it explains itself.</source>
        <translation>点击一个状态或箭头，即可看到它的说明。</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message numerus="yes">
        <source>%n byte(s) waiting</source>
        <translation>
            <numerusform>%n 字节在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Both directions have ended.</source>
        <translation>两个方向都已结束。</translation>
    </message>
    <message>
        <source>The peer will send no more. Sending still works.</source>
        <translation>对端不再发送。本端仍可发送。</translation>
    </message>
    <message>
        <source>Send side shut down. Receiving still works.</source>
        <translation>已关闭发送方向。仍可接收。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Take what waits, at most one receive size: recv().</source>
        <translation>读取等待中的字节，最多一个 recv 大小：recv()。</translation>
    </message>
    <message>
        <source>Send buffer full: the rest waits for room.</source>
        <translation>发送缓冲区已满：其余字节等待空间。</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>no socket</source>
        <translation>无套接字</translation>
    </message>
    <message>
        <source>%1 (cannot send now)</source>
        <translation>%1(现在不能发送)</translation>
    </message>
    <message>
        <source>Send through</source>
        <translation>发送所用</translation>
    </message>
    <message>
        <source>The socket that sends; the list has those that can.</source>
        <translation>用于发送的套接字;列表中是可以发送的套接字。</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>There is nothing to make a lesson of.</source>
        <translation>没有可以制成课程的内容。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Nothing to complain about.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>What the checker says</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>Look it up in the glossary</source>
        <translation>在术语表中查看</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1，%2，由 %3</translation>
    </message>
</context>
<context>
    <name>UdpCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Give the port back: close().</source>
        <translation>归还端口：close()。</translation>
    </message>
    <message>
        <source>Take that address and port: socket(SOCK_DGRAM), bind().</source>
        <translation>占用该地址和端口：socket(SOCK_DGRAM)、bind()。</translation>
    </message>
    <message numerus="yes">
        <source>%n datagram(s) dropped by the system</source>
        <translation>
            <numerusform>系统丢弃了 %n 个数据报</numerusform>
        </translation>
    </message>
    <message>
        <source>receive: automatic</source>
        <translation>接收：自动</translation>
    </message>
    <message>
        <source>receive: manual</source>
        <translation>接收：手动</translation>
    </message>
    <message>
        <source>recv size %1</source>
        <translation>recv 大小 %1</translation>
    </message>
    <message>
        <source>default peer %1</source>
        <translation>默认对端 %1</translation>
    </message>
    <message>
        <source>no default peer</source>
        <translation>无默认对端</translation>
    </message>
    <message>
        <source>broadcast: on</source>
        <translation>广播：开</translation>
    </message>
    <message>
        <source>broadcast: off</source>
        <translation>广播：关</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个多播组</numerusform>
        </translation>
    </message>
    <message>
        <source>UDP endpoint</source>
        <translation>UDP 端点</translation>
    </message>
    <message>
        <source>Receive and socket options.</source>
        <translation>接收方式和套接字选项。</translation>
    </message>
    <message>
        <source>Default peer, broadcast and multicast groups.</source>
        <translation>默认对端、广播和多播组。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send these bytes as one datagram: sendto().</source>
        <translation>把这些字节作为一个数据报发送：sendto()。</translation>
    </message>
</context>
<context>
    <name>UdpPopup</name>
    <message>
        <source>Set default peer %1</source>
        <translation>设置默认对端 %1</translation>
    </message>
    <message>
        <source>Set default peer</source>
        <translation>设置默认对端</translation>
    </message>
    <message>
        <source>No handshake: the system only remembers the address: connect().</source>
        <translation>没有握手：系统只是记住这个地址：connect()。</translation>
    </message>
    <message>
        <source>Clear default peer</source>
        <translation>清除默认对端</translation>
    </message>
    <message>
        <source>Receive from everybody again: connect() to no address.</source>
        <translation>重新接收所有来源的数据报：不带地址的 connect()。</translation>
    </message>
    <message>
        <source>Allow broadcast</source>
        <translation>允许广播</translation>
    </message>
    <message>
        <source>Sending to every computer of a network needs this: SO_BROADCAST.</source>
        <translation>向网络中所有计算机发送需要它：SO_BROADCAST。</translation>
    </message>
    <message>
        <source>A multicast address: 224.0.0.0 to 239.255.255.255, or ff00::/8.</source>
        <translation>多播地址：224.0.0.0 到 239.255.255.255，或 ff00::/8。</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Join group</source>
        <translation>加入多播组</translation>
    </message>
    <message>
        <source>Receive what is sent to that group: IP_ADD_MEMBERSHIP.</source>
        <translation>接收发往该组的数据报：IP_ADD_MEMBERSHIP。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>多播组</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Default peer: %1. Others are not heard.</source>
        <translation>默认对端：%1。收不到其他来源的数据报。</translation>
    </message>
    <message>
        <source>No default peer: heard by everybody who knows the address.</source>
        <translation>无默认对端：知道此地址的任何人都可以发来数据报。</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>离开多播组</translation>
    </message>
    <message>
        <source>Receive no more from that group: IP_DROP_MEMBERSHIP.</source>
        <translation>不再接收该组的数据报：IP_DROP_MEMBERSHIP。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>Close every socket and begin with an empty log.</source>
        <translation>关闭所有套接字，从空的事件日志开始。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>What is selected in the field or in the log.</source>
        <translation>输入框或事件日志中选中的内容。</translation>
    </message>
    <message>
        <source>&amp;Go to event…</source>
        <translation>转到事件(&amp;G)…</translation>
    </message>
    <message>
        <source>Clear &amp;event log</source>
        <translation>清空事件日志(&amp;E)</translation>
    </message>
    <message>
        <source>The sockets stay open.</source>
        <translation>套接字保持打开。</translation>
    </message>
    <message>
        <source>TCP &amp;server</source>
        <translation>TCP 服务器</translation>
    </message>
    <message>
        <source>A card for a server; Listen starts it: socket(), bind(), listen().</source>
        <translation>新建服务器卡片；点“监听”启动：socket()、bind()、listen()。</translation>
    </message>
    <message>
        <source>TCP &amp;client</source>
        <translation>TCP 客户端</translation>
    </message>
    <message>
        <source>A card for a client; Connect starts it: socket(), connect().</source>
        <translation>新建客户端卡片；点“连接”启动：socket()、connect()。</translation>
    </message>
    <message>
        <source>&amp;UDP endpoint</source>
        <translation>UDP 端点</translation>
    </message>
    <message>
        <source>A card for datagrams; Bind starts it: socket(SOCK_DGRAM), bind().</source>
        <translation>新建数据报卡片；点“绑定”启动：socket(SOCK_DGRAM)、bind()。</translation>
    </message>
    <message>
        <source>Local &amp;server</source>
        <translation>本地服务器(&amp;S)</translation>
    </message>
    <message>
        <source>A server that only programs on this computer reach, by a path.</source>
        <translation>只有本机程序能通过路径访问的服务器。</translation>
    </message>
    <message>
        <source>Local &amp;client</source>
        <translation>本地客户端(&amp;C)</translation>
    </message>
    <message>
        <source>A client that connects to a path on this computer.</source>
        <translation>连接到本机某个路径的客户端。</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Take one connection from the queue: accept().</source>
        <translation>从队列中取出一个连接：accept()。</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>接收(&amp;R)</translation>
    </message>
    <message>
        <source>Take what waits, at most one receive size: recv().</source>
        <translation>读取等待中的字节，最多一个 recv 大小：recv()。</translation>
    </message>
    <message>
        <source>Go to the field with the bytes to send.</source>
        <translation>转到填写要发送字节的输入框。</translation>
    </message>
    <message>
        <source>Shut &amp;down send side</source>
        <translation>关闭发送方向(&amp;D)</translation>
    </message>
    <message>
        <source>Say that no more bytes will come: shutdown(SHUT_WR).</source>
        <translation>告诉对端不再有字节：shutdown(SHUT_WR)。</translation>
    </message>
    <message>
        <source>Take no more bytes: shutdown(SHUT_RD).</source>
        <translation>不再接收字节：shutdown(SHUT_RD)。</translation>
    </message>
    <message>
        <source>close()</source>
        <translation>close()</translation>
    </message>
    <message>
        <source>Rese&amp;t (RST)</source>
        <translation>重置 (RST)(&amp;T)</translation>
    </message>
    <message>
        <source>SO_LINGER 0, close().</source>
        <translation>SO_LINGER 0，close()。</translation>
    </message>
    <message>
        <source>&amp;Join group…</source>
        <translation>加入多播组(&amp;J)…</translation>
    </message>
    <message>
        <source>Multicast: IP_ADD_MEMBERSHIP.</source>
        <translation>多播：IP_ADD_MEMBERSHIP。</translation>
    </message>
    <message>
        <source>setsockopt()</source>
        <translation>setsockopt()</translation>
    </message>
    <message>
        <source>Re&amp;move closed</source>
        <translation>移除已关闭的(&amp;M)</translation>
    </message>
    <message>
        <source>Take the cards of closed sockets away; their events stay.</source>
        <translation>移走已关闭套接字的卡片；其事件保留。</translation>
    </message>
    <message>
        <source>Close every socket of this session.</source>
        <translation>关闭本会话的所有套接字。</translation>
    </message>
    <message>
        <source>&amp;Quick echo</source>
        <translation>快速回显</translation>
    </message>
    <message>
        <source>Server, client, hello and back, close: one call after the other.</source>
        <translation>服务器、客户端、hello 一来一回、关闭：逐个调用。</translation>
    </message>
    <message>
        <source>&amp;Pause display</source>
        <translation>暂停显示</translation>
    </message>
    <message>
        <source>The log stands still; the sockets go on.</source>
        <translation>事件日志静止；套接字继续工作。</translation>
    </message>
    <message>
        <source>&amp;Unlock panels</source>
        <translation>解锁面板(&amp;U)</translation>
    </message>
    <message>
        <source>The panels can be moved to the other side.</source>
        <translation>面板可以移到另一侧。</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>端点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Local socket (AF_UNIX)</source>
        <translation>本地套接字 (AF_UNIX)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Event log…</source>
        <translation>事件日志(&amp;E)…</translation>
    </message>
    <message>
        <source>All events, those that the log shows, or the selected ones, as a file.</source>
        <translation>把全部、日志里显示的或选中的事件写成文件。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Open session…</source>
        <translation>打开会话(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at a recorded session.</source>
        <translation>查看录制的会话。</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>保存会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Give the recording of this session a name; it goes on there.</source>
        <translation>为此会话的录制命名；之后继续录制到该文件。</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>最近的会话(&amp;R)</translation>
    </message>
    <message>
        <source>Recording keeps at &amp;most</source>
        <translation>录制最多保留(&amp;M)</translation>
    </message>
    <message>
        <source>1 GiB of payload</source>
        <translation>1 GiB 数据</translation>
    </message>
    <message>
        <source>4 GiB of payload</source>
        <translation>4 GiB 数据</translation>
    </message>
    <message>
        <source>16 GiB of payload</source>
        <translation>16 GiB 数据</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Filter the log</source>
        <translation>过滤事件日志(&amp;F)</translation>
    </message>
    <message>
        <source>Show only some events.</source>
        <translation>只显示部分事件。</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>在事件日志中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Go from one event to the next that matches.</source>
        <translation>跳转到下一个匹配的事件。</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;bursts as one row</source>
        <translation>把突发合并为一行(&amp;B)</translation>
    </message>
    <message>
        <source>More than 200 events a second on one socket are one row that opens at a double click.</source>
        <translation>同一套接字每秒超过 200 个事件时合并为一行，双击可展开。</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>Shut down receive s&amp;ide</source>
        <translation>关闭接收方向(&amp;S)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Socket o&amp;ptions…</source>
        <translation>套接字选项(&amp;O)…</translation>
    </message>
    <message>
        <source>Clos&amp;e all</source>
        <translation>全部关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Seconds since the session began</source>
        <translation>自会话开始的秒数</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>自上一行的秒数</translation>
    </message>
    <message>
        <source>Seconds since the event before on the same socket</source>
        <translation>自同一套接字上一事件的秒数</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>UTC (ISO 8601)</source>
        <translation>UTC (ISO 8601)</translation>
    </message>
    <message>
        <source>Nanoseconds since the session began</source>
        <translation>自会话开始的纳秒数</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing: as it happened</source>
        <translation>不分组:按发生顺序(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Both ends of a connection together, if both are in this app.</source>
        <translation>如果连接的两端都在本程序中,则放在一起。</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>A server together with its connections.</source>
        <translation>服务器及其连接放在一起。</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>The sequence diagram above the log.</source>
        <translation>时序图在事件日志上方。</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Without the diagram: the log above, the payload inspector below.</source>
        <translation>不显示时序图：上方是事件日志，下方是载荷检查器。</translation>
    </message>
    <message>
        <source>%1 times the size…</source>
        <translation>%1 倍大小…</translation>
    </message>
    <message>
        <source>Sequence diagram, picture (PN&amp;G)</source>
        <translation>时序图，图片（PN&amp;G）</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Socket &amp;calls</source>
        <translation>套接字调用(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>What this app cannot &amp;see</source>
        <translation>本程序看不到什么(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;TCP relay</source>
        <translation>&amp;TCP 中继</translation>
    </message>
    <message>
        <source>A card for a relay that delays, slows, splits or cuts off what it passes on.</source>
        <translation>一张中继卡片：它会延迟、放慢、拆分或切断所转发的数据。</translation>
    </message>
    <message>
        <source>&amp;UDP relay</source>
        <translation>&amp;UDP 中继</translation>
    </message>
    <message>
        <source>A card for a relay that loses, doubles, delays or reorders datagrams.</source>
        <translation>一张中继卡片：它会丢失、重复、延迟或打乱数据报。</translation>
    </message>
    <message>
        <source>Simulated rela&amp;y</source>
        <translation>模拟中继(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>代码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Full composer…</source>
        <translation>完整编辑器(&amp;F)…</translation>
    </message>
    <message>
        <source>Write any bytes: text, hex, templates, files, in pieces, again and again.</source>
        <translation>编写任意字节:文本、十六进制、模板、文件,分段或重复发送。</translation>
    </message>
    <message>
        <source>&amp;Process with few descriptors</source>
        <translation>描述符很少的进程(&amp;P)</translation>
    </message>
    <message>
        <source>A card for a process of its own that uses up its 64 descriptors: what too many open files looks like.</source>
        <translation>一张卡片，对应一个用尽 64 个描述符的独立进程：看看打开的文件过多是什么样子。</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>操作(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message>
        <source>As Play, with a lesson above the panels.</source>
        <translation>与“操作”相同,面板上方显示课程。</translation>
    </message>
    <message>
        <source>P&amp;rojector</source>
        <translation>投影(&amp;R)</translation>
    </message>
    <message>
        <source>Large, on the whole screen: cards and diagram, L shows the log.</source>
        <translation>全屏大字显示:卡片和时序图,按 L 显示事件日志。</translation>
    </message>
    <message>
        <source>Pr&amp;esent</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Large, on the whole screen, for a projector. The same key leaves it.</source>
        <translation>全屏大字显示,用于投影。再按同一键退出。</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Lesson step</source>
        <translation>课程步骤(&amp;L)</translation>
    </message>
    <message>
        <source>What happened in each step of a lesson; there must have been one.</source>
        <translation>课程每一步中发生的事；必须上过课才有。</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Not an address to listen on or connect to</source>
        <translation>不是可以监听或连接的地址</translation>
    </message>
    <message>
        <source>Write tcp://HOST:PORT, udp://HOST:PORT or unix:///path.</source>
        <translation>请写成 tcp://HOST:PORT、udp://HOST:PORT 或 unix:///path。</translation>
    </message>
    <message>
        <source>The path of a local socket begins with a slash.</source>
        <translation>本地套接字的路径以斜杠开头。</translation>
    </message>
    <message>
        <source>A path cannot hold a zero byte.</source>
        <translation>路径中不能有零字节。</translation>
    </message>
    <message>
        <source>It begins with none of tcp://, udp:// and unix://.</source>
        <translation>它不以 tcp://、udp:// 或 unix:// 开头。</translation>
    </message>
    <message>
        <source>Type a host name such as localhost, or an address such as 127.0.0.1 or ::1.</source>
        <translation>请输入 localhost 这样的主机名，或 127.0.0.1、::1 这样的地址。</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535, or a service name such as http.</source>
        <translation>请输入 1 到 65535 的数字，或 http 这样的服务名。</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>不是有效的主机</translation>
    </message>
    <message>
        <source>Not a port</source>
        <translation>不是有效的端口</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>IPv4 地址由四个 0 到 255 的数字组成，没有前导零。</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>主机名最多 253 个字符。</translation>
    </message>
    <message>
        <source>A host name has only letters, digits, hyphens and dots.</source>
        <translation>主机名只含字母、数字、连字符和点。</translation>
    </message>
    <message>
        <source>Between two dots there are 1 to 63 characters.</source>
        <translation>两个点之间有 1 到 63 个字符。</translation>
    </message>
    <message>
        <source>No part of a host name begins or ends with a hyphen.</source>
        <translation>主机名的任何一段都不以连字符开头或结尾。</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>缺少主机。</translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation>缺少右方括号。</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>这不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>The port is missing.</source>
        <translation>缺少端口。</translation>
    </message>
    <message>
        <source>This is neither a number nor a service name known here.</source>
        <translation>这既不是数字，也不是本机已知的服务名。</translation>
    </message>
    <message>
        <source>A port has 16 bits: the largest is 65535. Leading zeros are not allowed.</source>
        <translation>端口有 16 位：最大为 65535。不允许有前导零。</translation>
    </message>
    <message>
        <source>Port 0 only means “any free port” when listening or binding.</source>
        <translation>只有在监听或绑定时，端口 0 才表示“任意空闲端口”。</translation>
    </message>
    <message>
        <source>The port is missing: host and port are separated by a colon.</source>
        <translation>缺少端口：主机和端口之间用冒号分隔。</translation>
    </message>
    <message>
        <source>It is not clear where the IPv6 address ends and the port begins.</source>
        <translation>无法分清 IPv6 地址在哪里结束、端口从哪里开始。</translation>
    </message>
    <message>
        <source>Put the address in brackets, as in [::1]:8888.</source>
        <translation>请把地址放在方括号里，如 [::1]:8888。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>The other side answered, but nothing listens on that port (or a firewall answers no).</source>
        <translation>对方有应答，但该端口上没有程序在监听（或防火墙拒绝了连接）。</translation>
    </message>
    <message>
        <source>Start a server there, check the port, or look which address the server is bound to.</source>
        <translation>请在那里启动服务器，检查端口，或查看服务器绑定在哪个地址。</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已在使用</translation>
    </message>
    <message>
        <source>Another socket has this address; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation>另一个套接字占用了此地址；或者此地址上先前服务器的某个连接仍处于 TIME-WAIT（Linux 上最长 60 秒）。</translation>
    </message>
    <message>
        <source>Use a free port, or wait and try again. On Linux SO_REUSEADDR helps only if the earlier socket had it too.</source>
        <translation>请使用空闲端口，或稍后再试。在 Linux 上，只有先前的套接字也设置了 SO_REUSEADDR，它才有用。</translation>
    </message>
    <message>
        <source>Not an address of this computer</source>
        <translation>不是本机地址</translation>
    </message>
    <message>
        <source>A socket can be bound only to this computer&apos;s own addresses.</source>
        <translation>套接字只能绑定到本机自己的地址。</translation>
    </message>
    <message>
        <source>Pick an address from the list, or listen on all addresses.</source>
        <translation>请从列表中选一个地址，或在所有地址上监听。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Ports below 1024 may be reserved; or broadcast is not allowed on this socket; or the system or a firewall forbids it.</source>
        <translation>1024 以下的端口可能被保留；或者此套接字不允许广播；或者系统或防火墙禁止。</translation>
    </message>
    <message>
        <source>Use a port above 1023, or allow broadcast.</source>
        <translation>请使用大于 1023 的端口，或允许广播。</translation>
    </message>
    <message>
        <source>Network or host unreachable</source>
        <translation>网络或主机不可达</translation>
    </message>
    <message>
        <source>No route leads there, or the next hop says no.</source>
        <translation>没有通往那里的路由，或下一跳拒绝转发。</translation>
    </message>
    <message>
        <source>Check the network, or try 127.0.0.1.</source>
        <translation>请检查网络，或试试 127.0.0.1。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Nothing came back: the host is off, a firewall drops silently, or the server&apos;s queue is full.</source>
        <translation>没有任何回应：主机关机、防火墙悄悄丢弃，或服务器的队列已满。</translation>
    </message>
    <message>
        <source>Try again or wait longer. “Refused” would have been an answer; this is silence.</source>
        <translation>请重试或多等一会儿。“拒绝”也是一种应答；而这里是沉默。</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对端重置</translation>
    </message>
    <message>
        <source>The peer aborted: it closed with unread data, crashed, or used Reset. Data on the way may be lost.</source>
        <translation>对端中止了连接：它在还有未读数据时关闭、崩溃，或使用了重置。途中的数据可能丢失。</translation>
    </message>
    <message>
        <source>Look whether the peer had unread bytes, then connect again.</source>
        <translation>请查看对端是否有未读字节，然后重新连接。</translation>
    </message>
    <message>
        <source>Cannot send: connection is closed</source>
        <translation>无法发送：连接已关闭</translation>
    </message>
    <message>
        <source>We shut down sending, or the peer is gone. The first send after that still seemed to work: the kernel had not heard of it yet.</source>
        <translation>本端关闭了发送方向，或对端已经离开。在那之后的第一次 send 看似成功：内核当时还不知道。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Host name not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>The name has no address here.</source>
        <translation>在这里，该名称没有对应的地址。</translation>
    </message>
    <message>
        <source>Check the spelling, or use an address.</source>
        <translation>请检查拼写，或直接使用地址。</translation>
    </message>
    <message>
        <source>Datagram too large</source>
        <translation>数据报过大</translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less.</source>
        <translation>一个数据报在 IPv4 上最多携带 65507 字节，在 IPv6 上最多 65527 字节；有些系统允许的更少。</translation>
    </message>
    <message>
        <source>Send less at once, or use TCP.</source>
        <translation>请一次少发一些，或使用 TCP。</translation>
    </message>
    <message>
        <source>Too many open sockets</source>
        <translation>打开的套接字过多</translation>
    </message>
    <message>
        <source>This program, or the whole system, may hold no more descriptors.</source>
        <translation>本程序或整个系统不能再打开更多文件描述符。</translation>
    </message>
    <message>
        <source>Close some.</source>
        <translation>请关闭一些。</translation>
    </message>
    <message>
        <source>Address family not supported</source>
        <translation>不支持该地址族</translation>
    </message>
    <message>
        <source>This computer has no IPv6 (or no AF_UNIX), or the socket is of another family.</source>
        <translation>本机没有 IPv6（或没有 AF_UNIX），或者套接字属于另一个地址族。</translation>
    </message>
    <message>
        <source>Use IPv4.</source>
        <translation>请使用 IPv4。</translation>
    </message>
    <message>
        <source>Send queue full</source>
        <translation>发送队列已满</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>未能全部发送</translation>
    </message>
    <message>
        <source>Closing waited, but the peer did not take the rest.</source>
        <translation>关闭前等待过，但对端没有收下其余部分。</translation>
    </message>
    <message>
        <source>Let the peer read before you close.</source>
        <translation>请先让对端读取，再关闭。</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>This server is at its limit; the new connection was accepted and closed.</source>
        <translation>此服务器已达上限；新连接被接受后随即关闭。</translation>
    </message>
    <message>
        <source>Close some connections, or raise the limit.</source>
        <translation>请关闭一些连接，或提高上限。</translation>
    </message>
    <message>
        <source>Not usable as a socket path</source>
        <translation>不能用作套接字路径</translation>
    </message>
    <message>
        <source>The path is too long, or something that is no socket is in the way.</source>
        <translation>路径太长，或该处已有不是套接字的文件。</translation>
    </message>
    <message>
        <source>Choose a shorter path, or one where nothing is.</source>
        <translation>请选择更短的路径，或没有文件的路径。</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>没有目的地址</translation>
    </message>
    <message>
        <source>The datagram has no address to go to, and this endpoint has no default peer.</source>
        <translation>数据报没有目的地址，而此端点没有默认对端。</translation>
    </message>
    <message>
        <source>Say where to send it, or set a default peer.</source>
        <translation>请填写发送目标，或设置默认对端。</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>没有空间记录</translation>
    </message>
    <message>
        <source>The disk that holds what this session received is full or cannot be written.</source>
        <translation>保存本会话所收数据的磁盘已满或无法写入。</translation>
    </message>
    <message>
        <source>Not possible on this socket</source>
        <translation>此套接字无法这样做</translation>
    </message>
    <message>
        <source>The system says that the request makes no sense here.</source>
        <translation>系统认为这个请求在此处没有意义。</translation>
    </message>
    <message>
        <source>Look at the state of the socket and at what was asked for.</source>
        <translation>请查看套接字的状态和所请求的内容。</translation>
    </message>
    <message>
        <source>The system refused the call</source>
        <translation>系统拒绝了这次调用</translation>
    </message>
    <message>
        <source>It gave no more than a number.</source>
        <translation>它只给出了一个错误号。</translation>
    </message>
    <message>
        <source>Look up the system&apos;s own words in the details.</source>
        <translation>系统的说明见详细信息。</translation>
    </message>
    <message>
        <source>%1 is there, but nobody listens on it.</source>
        <translation>%1 存在，但没有程序在其上监听。</translation>
    </message>
    <message>
        <source>An earlier datagram reached %1, but nothing is bound to port %2 there. This endpoint goes on.</source>
        <translation>先前的一个数据报到达了 %1，但那里没有套接字绑定端口 %2。此端点继续工作。</translation>
    </message>
    <message>
        <source>%1 answered, but nothing listens on port %2 (or a firewall answers no).</source>
        <translation>%1 有应答，但端口 %2 上没有程序在监听（或防火墙拒绝了连接）。</translation>
    </message>
    <message>
        <source>Another socket has %1; or a connection of an earlier server on it is still in TIME-WAIT (up to 60 s on Linux).</source>
        <translation>另一个套接字占用了 %1；或者该地址上先前服务器的某个连接仍处于 TIME-WAIT（Linux 上最长 60 秒）。</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>在这里，名称 %1 没有对应的地址。</translation>
    </message>
    <message>
        <source>A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems allow less. This one has %1.</source>
        <translation>一个数据报在 IPv4 上最多携带 65507 字节，在 IPv6 上最多 65527 字节；有些系统允许的更少。这个有 %1 字节。</translation>
    </message>
    <message numerus="yes">
        <source>Closing waited, but the peer did not take the last %n bytes.</source>
        <translation>
            <numerusform>关闭前等待过，但对端没有收下最后 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统说明：%1</translation>
    </message>
    <message>
        <source>What is queued has not left yet, and this app keeps no more than that in memory.</source>
        <translation>排队的数据还没有发出，而本程序在内存中不会保留更多。</translation>
    </message>
    <message>
        <source>Wait until it has gone, or send less at once.</source>
        <translation>请等它发完，或一次少发一些。</translation>
    </message>
    <message>
        <source>File cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is not there, or this program may not read it.</source>
        <translation>文件不存在，或本程序无权读取。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>No socket at this path</source>
        <translation>此路径上没有套接字</translation>
    </message>
    <message>
        <source>Nothing is at this path, or it is too long.</source>
        <translation>此路径上什么也没有，或路径太长。</translation>
    </message>
    <message>
        <source>Start a server there, or check the path.</source>
        <translation>请在那里启动服务器，或检查路径。</translation>
    </message>
    <message>
        <source>Nothing to receive yet</source>
        <translation>还没有可接收的数据</translation>
    </message>
    <message>
        <source>Nothing came back within %1 s: the host is off, a firewall drops silently, or the server&apos;s queue is full.</source>
        <translation>%1 秒内没有任何回应：主机关机、防火墙悄悄丢弃，或服务器的队列已满。</translation>
    </message>
    <message numerus="yes">
        <source>This server is at its limit of %n connections; the new one was accepted and closed.</source>
        <translation>
            <numerusform>此服务器已达 %n 个连接的上限；新连接被接受后随即关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there, or this program may not read it.</source>
        <translation>%1 不存在，或本程序无权读取。</translation>
    </message>
    <message numerus="yes">
        <source>Closing did not wait for the last %n datagrams.</source>
        <translation>
            <numerusform>关闭时没有等待最后 %n 个数据报。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 set option %2 to %3</source>
        <translation>%1 把选项 %2 设为 %3</translation>
    </message>
    <message>
        <source>%1 set option %2 to %3, the system made it %4</source>
        <translation>%1 把选项 %2 设为 %3，系统实际设为 %4</translation>
    </message>
    <message>
        <source>%1 has no default peer any more</source>
        <translation>%1 不再有默认对端</translation>
    </message>
    <message>
        <source>%1 has the default peer %2</source>
        <translation>%1 的默认对端是 %2</translation>
    </message>
    <message>
        <source>%1 is connected to %2</source>
        <translation>%1 已连接 %2</translation>
    </message>
    <message>
        <source>%1 is connected to %2 from %3</source>
        <translation>%1 已从 %3 连接 %2</translation>
    </message>
    <message>
        <source>%1 accepted %2, its peer is unknown</source>
        <translation>%1 已接受 %2，对端未知</translation>
    </message>
    <message>
        <source>%1 accepted %2 as %3</source>
        <translation>%1 已接受 %2，记为 %3</translation>
    </message>
    <message>
        <source>%1 listens with backlog %2</source>
        <translation>%1 正在监听，backlog %2</translation>
    </message>
    <message>
        <source>%1 listens on %2 with backlog %3</source>
        <translation>%1 正在 %2 上监听，backlog %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2</source>
        <translation>
            <numerusform>%1 向 %2 发送了 %n 字节的数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent a datagram of %n bytes to %2: %3</source>
        <translation>
            <numerusform>%1 向 %2 发送了 %n 字节的数据报：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes</source>
        <translation>
            <numerusform>%1 收到来自 %2 的数据报，被截断为 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram from %2, cut to %n bytes: %3</source>
        <translation>
            <numerusform>%1 收到来自 %2 的数据报，被截断为 %n 字节：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2</source>
        <translation>
            <numerusform>%1 收到来自 %2 的 %n 字节数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received a datagram of %n bytes from %2: %3</source>
        <translation>
            <numerusform>%1 收到来自 %2 的 %n 字节数据报：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shut down both sides</source>
        <translation>%1 已关闭两个方向</translation>
    </message>
    <message>
        <source>%1 shut down its receive side</source>
        <translation>%1 已关闭接收方向</translation>
    </message>
    <message>
        <source>%1 shut down its send side</source>
        <translation>%1 已关闭发送方向</translation>
    </message>
    <message>
        <source>%1 created a socket (%2)</source>
        <translation>%1 已创建套接字（%2）</translation>
    </message>
    <message>
        <source>%1 looks up %2</source>
        <translation>%1 正在解析 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 found %n addresses for %2</source>
        <translation>
            <numerusform>%1 为 %2 找到 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is bound to %2</source>
        <translation>%1 已绑定 %2</translation>
    </message>
    <message>
        <source>%1 connects to %2</source>
        <translation>%1 正在连接 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept on %1</source>
        <translation>
            <numerusform>%1 上有 %n 个连接等待接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes</source>
        <translation>
            <numerusform>%1 已发送 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n bytes: %2</source>
        <translation>
            <numerusform>%1 已发送 %n 字节：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes</source>
        <translation>
            <numerusform>%1 只发送了 %2/%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %2 of %n bytes: %3</source>
        <translation>
            <numerusform>%1 只发送了 %2/%n 字节：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits: the send buffer is full</source>
        <translation>%1 在等待：发送缓冲区已满</translation>
    </message>
    <message>
        <source>%1 can send again: the send buffer has room</source>
        <translation>%1 又可以发送：发送缓冲区有空间</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv on %1</source>
        <translation>
            <numerusform>%1 上有 %n 字节等待 recv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes</source>
        <translation>
            <numerusform>%1 已接收 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 received %n bytes: %2</source>
        <translation>
            <numerusform>%1 已接收 %n 字节：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 received the end of the stream</source>
        <translation>%1 收到流结束 (EOF)</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost %n datagrams: its receive buffer was full</source>
        <translation>
            <numerusform>%1 丢失了 %n 个数据报：接收缓冲区已满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed with %n bytes unread</source>
        <translation>
            <numerusform>%1 已关闭，%n 字节未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 reset the connection</source>
        <translation>%1 重置了连接</translation>
    </message>
    <message>
        <source>%1: the peer reset the connection</source>
        <translation>%1：对端重置了连接</translation>
    </message>
    <message>
        <source>%1 is in state %2</source>
        <translation>%1 的状态为 %2</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <translation>%1 已加入 %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 已离开 %2</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1 的备注：%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Accepted as %1, peer unknown</source>
        <translation>已接受，记为 %1，对端未知</translation>
    </message>
    <message>
        <source>Accepted %1 as %2</source>
        <translation>已接受 %1，记为 %2</translation>
    </message>
    <message>
        <source>Both sides shut down</source>
        <translation>已关闭两个方向</translation>
    </message>
    <message>
        <source>Receive side shut down</source>
        <translation>已关闭接收方向</translation>
    </message>
    <message>
        <source>Send side shut down</source>
        <translation>已关闭发送方向</translation>
    </message>
    <message>
        <source>Socket created (%1)</source>
        <translation>已创建套接字（%1）</translation>
    </message>
    <message>
        <source>Option %1 = %2</source>
        <translation>选项 %1 = %2</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>正在解析 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n addresses</source>
        <translation>
            <numerusform>%1：%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Bound to %1</source>
        <translation>已绑定 %1</translation>
    </message>
    <message>
        <source>Listening, backlog %1</source>
        <translation>正在监听，backlog %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>No default peer any more</source>
        <translation>不再有默认对端</translation>
    </message>
    <message>
        <source>Default peer is %1</source>
        <translation>默认对端是 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connections wait for accept</source>
        <translation>
            <numerusform>有 %n 个连接等待接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n bytes</source>
        <translation>
            <numerusform>已发送 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %1 of %n bytes</source>
        <translation>
            <numerusform>只发送了 %1/%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Send buffer full, waiting</source>
        <translation>发送缓冲区已满，等待中</translation>
    </message>
    <message>
        <source>Send buffer has room again</source>
        <translation>发送缓冲区又有空间</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait for recv</source>
        <translation>
            <numerusform>%n 字节等待 recv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n bytes</source>
        <translation>
            <numerusform>已接收 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>End of stream</source>
        <translation>流结束 (EOF)</translation>
    </message>
    <message numerus="yes">
        <source>Datagram sent, %n bytes</source>
        <translation>
            <numerusform>已发送数据报，%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram received, %n bytes</source>
        <translation>
            <numerusform>已接收数据报，%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Datagram cut, %n bytes kept</source>
        <translation>
            <numerusform>数据报被截断，保留 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n datagrams dropped</source>
        <translation>
            <numerusform>丢弃了 %n 个数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with %n bytes unread</source>
        <translation>
            <numerusform>已关闭，%n 字节未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Connection reset by us</source>
        <translation>本端重置了连接</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>已加入 %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>已离开 %1</translation>
    </message>
    <message>
        <source>Not hexadecimal bytes</source>
        <translation>不是十六进制字节</translation>
    </message>
    <message>
        <source>Write two digits for each byte, as in 48 65 6C 6C 6F.</source>
        <translation>请为每个字节写两位数字，如 48 65 6C 6C 6F。</translation>
    </message>
    <message>
        <source>No digits follow here.</source>
        <translation>此处后面没有数字。</translation>
    </message>
    <message>
        <source>This character is no hexadecimal digit.</source>
        <translation>此字符不是十六进制数字。</translation>
    </message>
    <message>
        <source>This digit stands alone; a byte has two.</source>
        <translation>这位数字是单独的；一个字节要两位。</translation>
    </message>
    <message>
        <source>Not an escape</source>
        <translation>不是转义序列</translation>
    </message>
    <message>
        <source>These are read: \n \r \t \0 \\ \xHH \uHHHH \u{…}. A backslash of its own is written \\.</source>
        <translation>可识别：\n \r \t \0 \\ \xHH \uHHHH \u{…}。反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits.</source>
        <translation>\x 需要两位十六进制数字。</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits, or one to six in braces.</source>
        <translation>\u 需要四位十六进制数字，或花括号中的一到六位。</translation>
    </message>
    <message>
        <source>There is no character with this number.</source>
        <translation>没有这个编号的字符。</translation>
    </message>
    <message>
        <source>This backslash begins no escape.</source>
        <translation>这个反斜杠不是转义序列的开头。</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Here is half of a character (a lone surrogate).</source>
        <translation>这里是半个字符（孤立的代理项）。</translation>
    </message>
    <message>
        <source>Delete it and type the character again.</source>
        <translation>请删除它，重新输入该字符。</translation>
    </message>
    <message>
        <source>This is a broadcast address</source>
        <translation>这是广播地址</translation>
    </message>
    <message>
        <source>Every computer of the network gets the datagram.</source>
        <translation>网络中的每台计算机都会收到这个数据报。</translation>
    </message>
    <message>
        <source>The socket must be allowed to: SO_BROADCAST.</source>
        <translation>套接字需要得到允许：SO_BROADCAST。</translation>
    </message>
    <message>
        <source>Not a multicast address</source>
        <translation>不是多播地址</translation>
    </message>
    <message>
        <source>Groups are 224.0.0.0 to 239.255.255.255 and ff00::/8.</source>
        <translation>多播组为 224.0.0.0 到 239.255.255.255 和 ff00::/8。</translation>
    </message>
    <message>
        <source>See “sockplay --help”.</source>
        <translation>参见“sockplay --help”。</translation>
    </message>
    <message>
        <source>The command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>%1: No such option</source>
        <translation>%1：没有这个选项</translation>
    </message>
    <message>
        <source>%1: No such command</source>
        <translation>%1：没有这个命令</translation>
    </message>
    <message>
        <source>The first argument is a command.</source>
        <translation>第一个参数是命令。</translation>
    </message>
    <message>
        <source>What --until asks for had not happened.</source>
        <translation>--until 所要求的情况没有发生。</translation>
    </message>
    <message>
        <source>The peer has ended the stream too early</source>
        <translation>对端过早结束了流</translation>
    </message>
    <message>
        <source>Not over after %1 s</source>
        <translation>%1 秒后仍未结束</translation>
    </message>
    <message>
        <source>Allow more time with --timeout.</source>
        <translation>请用 --timeout 给出更多时间。</translation>
    </message>
    <message>
        <source>The socket was closed too early</source>
        <translation>套接字过早关闭</translation>
    </message>
    <message>
        <source>No such option</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <source>The command %1 does not have it.</source>
        <translation>命令 %1 没有它。</translation>
    </message>
    <message>
        <source>The option takes no value</source>
        <translation>该选项不带值</translation>
    </message>
    <message>
        <source>The value of the option is missing</source>
        <translation>缺少选项的值</translation>
    </message>
    <message>
        <source>It is the last argument.</source>
        <translation>它是最后一个参数。</translation>
    </message>
    <message>
        <source>The URL is missing</source>
        <translation>缺少 URL</translation>
    </message>
    <message>
        <source>The command %1 needs one.</source>
        <translation>命令 %1 需要一个 URL。</translation>
    </message>
    <message>
        <source>One argument too many</source>
        <translation>多了一个参数</translation>
    </message>
    <message>
        <source>The URL is already %1.</source>
        <translation>URL 已经是 %1。</translation>
    </message>
    <message>
        <source>Put quotes around a text with spaces.</source>
        <translation>带空格的文本请加引号。</translation>
    </message>
    <message>
        <source>Wrong kind of address for this command</source>
        <translation>地址类型不适合此命令</translation>
    </message>
    <message>
        <source>The command send sends UDP datagrams.</source>
        <translation>命令 send 发送 UDP 数据报。</translation>
    </message>
    <message>
        <source>UDP has no connections.</source>
        <translation>UDP 没有连接。</translation>
    </message>
    <message>
        <source>Use “sockplay connect” for TCP and local sockets.</source>
        <translation>TCP 和本地套接字请用“sockplay connect”。</translation>
    </message>
    <message>
        <source>Use “sockplay send” for UDP.</source>
        <translation>UDP 请用“sockplay send”。</translation>
    </message>
    <message>
        <source>Port 0 only means “any free port” when listening.</source>
        <translation>只有在监听时，端口 0 才表示“任意空闲端口”。</translation>
    </message>
    <message>
        <source>The option makes no sense here</source>
        <translation>该选项在此处没有意义</translation>
    </message>
    <message>
        <source>It has no meaning for %1 with this kind of URL.</source>
        <translation>对于这种 URL 的 %1，它没有意义。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>The option is there twice</source>
        <translation>该选项出现了两次</translation>
    </message>
    <message>
        <source>It can have one value only.</source>
        <translation>它只能有一个值。</translation>
    </message>
    <message>
        <source>Leave one out.</source>
        <translation>请去掉一个。</translation>
    </message>
    <message>
        <source>Nobody says the text</source>
        <translation>没有谁会说这段文本</translation>
    </message>
    <message>
        <source>Only greet and reply do.</source>
        <translation>只有 greet 和 reply 会说。</translation>
    </message>
    <message>
        <source>Add --behaviour greet.</source>
        <translation>请加上 --behaviour greet。</translation>
    </message>
    <message>
        <source>Standard output is taken</source>
        <translation>标准输出已被占用</translation>
    </message>
    <message>
        <source>Events and received bytes would be mixed.</source>
        <translation>事件和收到的字节会混在一起。</translation>
    </message>
    <message>
        <source>Add --events none, or write to a file.</source>
        <translation>请加上 --events none，或写入文件。</translation>
    </message>
    <message>
        <source>The address is missing</source>
        <translation>缺少地址</translation>
    </message>
    <message>
        <source>Without one, only this computer can reach the port.</source>
        <translation>没有地址时，只有本机能访问该端口。</translation>
    </message>
    <message>
        <source>Write 0.0.0.0 or [::] in front of the port.</source>
        <translation>请在端口前写上 0.0.0.0 或 [::]。</translation>
    </message>
    <message>
        <source>Other computers could reach this address</source>
        <translation>其他计算机可能访问此地址</translation>
    </message>
    <message>
        <source>Anybody in the network could then talk to this program.</source>
        <translation>那样网络中的任何人都能与本程序通信。</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or add --bind-any if that is what you want.</source>
        <translation>请使用 127.0.0.1；如果确实需要，请加上 --bind-any。</translation>
    </message>
    <message>
        <source>Not a number that fits here</source>
        <translation>不是此处可用的数字</translation>
    </message>
    <message>
        <source>Allowed are whole numbers from %1 to %2.</source>
        <translation>允许 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>No such behaviour</source>
        <translation>没有这种行为</translation>
    </message>
    <message>
        <source>The rule makes no sense here</source>
        <translation>该规则在此处没有意义</translation>
    </message>
    <message>
        <source>eof is for TCP and local sockets, datagrams for UDP, connections for servers.</source>
        <translation>eof 用于 TCP 和本地套接字，datagrams 用于 UDP，connections 用于服务器。</translation>
    </message>
    <message>
        <source>Not a multicast group</source>
        <translation>不是多播组</translation>
    </message>
    <message>
        <source>Groups are 224.0.0.0 to 239.255.255.255, and addresses that begin with ff.</source>
        <translation>多播组为 224.0.0.0 到 239.255.255.255，以及以 ff 开头的地址。</translation>
    </message>
    <message>
        <source>Write for example 239.1.2.3 or ff02::1234@eth0.</source>
        <translation>例如可写 239.1.2.3 或 ff02::1234@eth0。</translation>
    </message>
    <message>
        <source>No such form of events</source>
        <translation>没有这种事件格式</translation>
    </message>
    <message>
        <source>Write text, jsonl or none.</source>
        <translation>请写 text、jsonl 或 none。</translation>
    </message>
    <message>
        <source>The name of the file is empty</source>
        <translation>文件名为空</translation>
    </message>
    <message>
        <source>No such language</source>
        <translation>没有这种语言</translation>
    </message>
    <message>
        <source>Write en, de or zh.</source>
        <translation>请写 en、de 或 zh。</translation>
    </message>
    <message>
        <source>Standard output cannot be written</source>
        <translation>无法写入标准输出</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>系统提示：%1。</translation>
    </message>
    <message>
        <source>See “sockplay %1 --help”.</source>
        <translation>参见“sockplay %1 --help”。</translation>
    </message>
    <message>
        <source>The file cannot be sent</source>
        <translation>无法发送该文件</translation>
    </message>
    <message>
        <source>It is not a regular file. A pipe can be standard input.</source>
        <translation>它不是普通文件。管道可以作为标准输入。</translation>
    </message>
    <message>
        <source>It is larger than any datagram.</source>
        <translation>它比任何数据报都大。</translation>
    </message>
    <message>
        <source>Not a rule when to end</source>
        <translation>不是结束规则</translation>
    </message>
    <message>
        <source>Write eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S.</source>
        <translation>请写 eof、bytes:N、text:TEXT、datagrams:N、connections:N 或 seconds:S。</translation>
    </message>
    <message>
        <source>After the colon there is a whole number, at least 1.</source>
        <translation>冒号后是整数，至少为 1。</translation>
    </message>
    <message>
        <source>Only eof stands alone; the others have a colon and a value.</source>
        <translation>只有 eof 单独使用；其余都带冒号和值。</translation>
    </message>
    <message>
        <source>The text to wait for is empty.</source>
        <translation>要等待的文本为空。</translation>
    </message>
    <message>
        <source>The word before the colon is not known.</source>
        <translation>冒号前的词无法识别。</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>A time is a number of seconds from 0.001 to 2000000.</source>
        <translation>时间是 0.001 到 2000000 之间的秒数。</translation>
    </message>
    <message>
        <source>Write for example 2.5.</source>
        <translation>例如可写 2.5。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
    <message>
        <source>See socket-playground --help.</source>
        <translation>参见 socket-playground --help。</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 不能是 %2</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>An option lacks its value</source>
        <translation>有选项缺少值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Make room, record to another file, or go on without.</source>
        <translation>腾出空间、录制到另一个文件，或不录制继续。</translation>
    </message>
    <message>
        <source>Not recorded from here on</source>
        <translation>从这里起未录制</translation>
    </message>
    <message>
        <source>The recording cannot be written, and the session was told to go on without it.</source>
        <translation>无法写入录制文件，会话按要求在不录制的情况下继续。</translation>
    </message>
    <message>
        <source>Save the session to a disk with room: what memory still holds is saved, too.</source>
        <translation>请把会话保存到有空间的磁盘：内存中仍保留的内容也会一并保存。</translation>
    </message>
    <message>
        <source>Event damaged in the recording</source>
        <translation>录制文件中的事件已损坏</translation>
    </message>
    <message>
        <source>The file has something here, but not what was written.</source>
        <translation>文件此处有内容，但不是当初写入的内容。</translation>
    </message>
    <message>
        <source>Look for another copy of the file.</source>
        <translation>请找一份该文件的其他副本。</translation>
    </message>
    <message>
        <source>The name of the file is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>Type one, or choose a place.</source>
        <translation>请输入文件名，或选择位置。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Add the name of a file.</source>
        <translation>请加上文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择别的位置。</translation>
    </message>
    <message>
        <source>You may not write there</source>
        <translation>那里不允许写入</translation>
    </message>
    <message>
        <source>The file or its folder belongs to somebody else.</source>
        <translation>该文件或它所在的文件夹属于别人。</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>电子表格用的表格（CSV）</translation>
    </message>
    <message>
        <source>JSON lines, complete</source>
        <translation>JSON 行，完整</translation>
    </message>
    <message>
        <source>Plain text, a sentence for each event</source>
        <translation>纯文本，每个事件一句话</translation>
    </message>
    <message>
        <source>Packet capture for Wireshark (pcapng)</source>
        <translation>供 Wireshark 使用的抓包文件（pcapng）</translation>
    </message>
    <message>
        <source>The field “%1” is not a whole number.</source>
        <translation>字段“%1”不是整数。</translation>
    </message>
    <message>
        <source>The field “%1” is not a text.</source>
        <translation>字段“%1”不是文本。</translation>
    </message>
    <message>
        <source>The field “%1” is neither true nor false.</source>
        <translation>字段“%1”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>The field “%1” is not base64.</source>
        <translation>字段“%1”不是 base64。</translation>
    </message>
    <message>
        <source>The field “%1” is not a time such as 2026-02-03T04:05:06.000000007Z.</source>
        <translation>字段“%1”不是 2026-02-03T04:05:06.000000007Z 这样的时间。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>The value of the field “%1” makes no sense.</source>
        <translation>字段“%1”的值没有意义。</translation>
    </message>
    <message>
        <source>It is longer than any event.</source>
        <translation>它比任何事件都长。</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at character %2.</source>
        <translation>它不是 JSON：第 %2 个字符处，%1。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>它是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>Line %1 is not an event</source>
        <translation>第 %1 行不是事件</translation>
    </message>
    <message>
        <source>Correct the line, or export the session again.</source>
        <translation>请改正这一行，或重新导出会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n events of local sockets are not in the file: they have no packets.</source>
        <translation>
            <numerusform>本地套接字的 %n 个事件不在文件里：它们没有数据包。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the file: their addresses are not known, or their bytes do not fit into a packet.</source>
        <translation>
            <numerusform>%n 个事件不在文件里：它们的地址未知，或字节装不进一个数据包。</numerusform>
        </translation>
    </message>
    <message>
        <source>The session cannot be opened</source>
        <translation>无法打开会话</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Open a file that this app has recorded.</source>
        <translation>请打开由本程序录制的文件。</translation>
    </message>
    <message>
        <source>The file ends before its header does.</source>
        <translation>文件在文件头结束之前就结束了。</translation>
    </message>
    <message>
        <source>The file is not a recorded session.</source>
        <translation>该文件不是录制的会话。</translation>
    </message>
    <message>
        <source>The header of the file is damaged.</source>
        <translation>文件头已损坏。</translation>
    </message>
    <message>
        <source>A newer version of this app has recorded it.</source>
        <translation>它由本程序的更新版本录制。</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>请用该版本打开。</translation>
    </message>
    <message>
        <source>The recording cannot be written</source>
        <translation>无法写入录制文件</translation>
    </message>
    <message>
        <source>Make room and try again, record to another file, or go on without.</source>
        <translation>腾出空间后重试、录制到另一个文件，或不录制继续。</translation>
    </message>
    <message>
        <source>The session is missing</source>
        <translation>缺少会话</translation>
    </message>
    <message>
        <source>The command %1 needs the name of a file.</source>
        <translation>命令 %1 需要一个文件名。</translation>
    </message>
    <message>
        <source>The session is already %1.</source>
        <translation>会话已经是 %1。</translation>
    </message>
    <message>
        <source>The format is missing</source>
        <translation>缺少格式</translation>
    </message>
    <message>
        <source>No such format</source>
        <translation>没有这种格式</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>The session has no events</source>
        <translation>会话里没有事件</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Event %1 of %2: sent bytes are missing before it.</source>
        <translation>%2 的事件 %1：在它之前缺少已发送的字节。</translation>
    </message>
    <message>
        <source>Event %1 of %2: its payload is not as long as the call says.</source>
        <translation>%2 的事件 %1：其数据长度与调用结果不符。</translation>
    </message>
    <message>
        <source>Event %1 of %2: received bytes are missing before it.</source>
        <translation>%2 的事件 %1：在它之前缺少已接收的字节。</translation>
    </message>
    <message numerus="yes">
        <source>The recording stopped in the middle of a write: its last %n bytes are not a whole record and are left out.</source>
        <translation>
            <numerusform>录制在写入途中中断：最后 %n 字节不是完整的记录，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are damaged; their rows say so.</source>
        <translation>
            <numerusform>有 %n 个事件已损坏；对应的行会注明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of the file are damaged and were skipped.</source>
        <translation>
            <numerusform>文件中有 %n 字节已损坏，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest %1 bytes of payload are no longer kept: the recording was at its size limit.</source>
        <translation>最早的 %1 字节数据已不再保留：录制达到了大小上限。</translation>
    </message>
    <message>
        <source>The session did not end properly; every whole record is here.</source>
        <translation>会话没有正常结束；所有完整的记录都在这里。</translation>
    </message>
    <message>
        <source>%1: %2 events of %3 sockets, %4 bytes of payload</source>
        <translation>%1：%3 个套接字的 %2 个事件，%4 字节数据</translation>
    </message>
    <message>
        <source>from %1, %2 s long</source>
        <translation>始于 %1，时长 %2 秒</translation>
    </message>
    <message>
        <source>received: %1 bytes, recorded: %2; datagrams reported as dropped: %3</source>
        <translation>已接收：%1 字节，已录制：%2；系统报告丢弃的数据报：%3</translation>
    </message>
    <message>
        <source>sent: %1 bytes; still queued when their socket closed: %2; datagrams refused: %3</source>
        <translation>已发送：%1 字节；套接字关闭时仍在排队：%2；被拒绝的数据报：%3</translation>
    </message>
    <message>
        <source>Nothing is missing between the calls.</source>
        <translation>调用之间没有缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n places do not add up.</source>
        <translation>
            <numerusform>有 %n 处对不上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one with --record or --events jsonl.</source>
        <translation>用 --record 或 --events jsonl 写一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is no longer kept.</source>
        <translation>
            <numerusform>%n 个事件写进了文件，但没有数据：数据已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>无法读取此过滤条件</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>Write &quot; at the end of the words.</source>
        <translation>请在词语末尾写上 &quot;。</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>缺少数字。</translation>
    </message>
    <message>
        <source>Write, for example, bytes&gt;1000.</source>
        <translation>例如写 bytes&gt;1000。</translation>
    </message>
    <message>
        <source>Write, for example, t&gt;3.</source>
        <translation>例如写 t&gt;3。</translation>
    </message>
    <message>
        <source>There is no kind of event called %1.</source>
        <translation>没有名为 %1 的事件类型。</translation>
    </message>
    <message>
        <source>Kinds are connect, accept, send, recv, eof, close, error …</source>
        <translation>类型有 connect、accept、send、recv、eof、close、error …</translation>
    </message>
    <message>
        <source>There is no call named %1.</source>
        <translation>没有名为 %1 的调用。</translation>
    </message>
    <message>
        <source>Calls are socket, bind, listen, accept, connect, send, recv …</source>
        <translation>调用有 socket、bind、listen、accept、connect、send、recv …</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 不是端口。</translation>
    </message>
    <message>
        <source>%1 is not the name of a connection.</source>
        <translation>%1 不是连接的名称。</translation>
    </message>
    <message>
        <source>Connections are named like S1.1 and C1.</source>
        <translation>连接的名称如 S1.1 和 C1。</translation>
    </message>
    <message>
        <source>These are not pairs of hexadecimal digits.</source>
        <translation>这不是成对的十六进制数字。</translation>
    </message>
    <message>
        <source>Write, for example, hex:0d0a.</source>
        <translation>例如写 hex:0d0a。</translation>
    </message>
    <message>
        <source>socket() made a descriptor inside this program.</source>
        <translation>socket() 在本程序中创建了一个描述符。</translation>
    </message>
    <message>
        <source>Nothing went to the network, and no address or port is taken yet.</source>
        <translation>没有任何内容发往网络,也还没有占用任何地址或端口。</translation>
    </message>
    <message>
        <source>setsockopt() asked for a value, and getsockopt() read back what the system made of it.</source>
        <translation>setsockopt() 请求了一个值,getsockopt() 读回了系统实际采用的值。</translation>
    </message>
    <message>
        <source>Systems round, double or limit what was asked for: only the value read back is true.</source>
        <translation>系统会对请求的值取整、加倍或限制:只有读回的值才是真实的。</translation>
    </message>
    <message>
        <source>getaddrinfo() was asked for the addresses of a name; it may read files and ask name servers.</source>
        <translation>已向 getaddrinfo() 询问某个名称的地址;它可能读取文件,也可能询问名称服务器。</translation>
    </message>
    <message>
        <source>Until it answers there is nobody to connect to.</source>
        <translation>在它回答之前,没有可以连接的对象。</translation>
    </message>
    <message>
        <source>getaddrinfo() translated the name into addresses.</source>
        <translation>getaddrinfo() 把名称转换成了地址。</translation>
    </message>
    <message>
        <source>It does not tell whether anything at these addresses answers.</source>
        <translation>它并不说明这些地址上是否有程序应答。</translation>
    </message>
    <message>
        <source>bind() gave the socket its address and port: datagrams that arrive there are kept for it from now on.</source>
        <translation>bind() 给了套接字地址和端口:从现在起,到达那里的数据报会为它保留。</translation>
    </message>
    <message>
        <source>It sent nothing, so nobody knows of this port yet.</source>
        <translation>它没有发送任何内容,所以还没有人知道这个端口。</translation>
    </message>
    <message>
        <source>bind() gave the socket its local address and port.</source>
        <translation>bind() 给了套接字本地地址和端口。</translation>
    </message>
    <message>
        <source>Nobody can connect to it yet: that takes listen().</source>
        <translation>还没有人能连接它:那需要 listen()。</translation>
    </message>
    <message>
        <source>The kernel was asked for the datagrams of this group on this interface, and tells the routers so (IGMP, MLD).</source>
        <translation>已请求内核在此接口上接收该组的数据报,内核会告知路由器(IGMP、MLD)。</translation>
    </message>
    <message>
        <source>It does not tell whether anybody sends to the group.</source>
        <translation>它并不说明是否有人向该组发送。</translation>
    </message>
    <message>
        <source>The kernel no longer keeps the datagrams of this group for the socket.</source>
        <translation>内核不再为该套接字保留此组的数据报。</translation>
    </message>
    <message>
        <source>Those that wait already can still be received.</source>
        <translation>已在等待的数据报仍可接收。</translation>
    </message>
    <message>
        <source>listen() made the socket passive: the kernel completes handshakes by itself and queues the connections.</source>
        <translation>listen() 使套接字变为被动:内核自行完成握手,并把连接排入队列。</translation>
    </message>
    <message>
        <source>The program hears of a connection only when it calls poll() or accept().</source>
        <translation>程序只有在调用 poll() 或 accept() 时才知道有连接。</translation>
    </message>
    <message>
        <source>connect() told the kernel to begin the handshake and returned at once, because the socket is non-blocking.</source>
        <translation>connect() 让内核开始握手并立即返回,因为套接字是非阻塞的。</translation>
    </message>
    <message>
        <source>Whether anybody answers is not known yet.</source>
        <translation>是否有人应答,现在还不知道。</translation>
    </message>
    <message>
        <source>connect() on a UDP socket sends nothing: it sets the default peer and lets only that peer&apos;s datagrams in.</source>
        <translation>对 UDP 套接字调用 connect() 不发送任何内容:它设置默认对端,并且只接收该对端的数据报。</translation>
    </message>
    <message>
        <source>Whether anybody is there is not known.</source>
        <translation>那里是否有人,并不知道。</translation>
    </message>
    <message>
        <source>The handshake is complete: the kernel on the other side answered.</source>
        <translation>握手已完成:另一侧的内核作出了应答。</translation>
    </message>
    <message>
        <source>It does not mean that the program there has called accept(), or ever will.</source>
        <translation>这并不表示那边的程序已经调用了 accept(),也不表示它将来会调用。</translation>
    </message>
    <message>
        <source>poll() says that accept() would return a connection.</source>
        <translation>poll() 表示 accept() 会返回一个连接。</translation>
    </message>
    <message>
        <source>The peer sees itself as connected already, and may have sent bytes.</source>
        <translation>对端已认为自己连接成功,可能已经发送了字节。</translation>
    </message>
    <message>
        <source>accept() took a connection out of the queue, as a new socket with the same local port.</source>
        <translation>accept() 从队列中取出一个连接,成为本地端口相同的新套接字。</translation>
    </message>
    <message>
        <source>When the handshake was complete it does not tell: that was earlier, in the kernel.</source>
        <translation>它不说明握手何时完成:那发生得更早,在内核中。</translation>
    </message>
    <message numerus="yes">
        <source>send() returned: the kernel took %n bytes into its buffer.</source>
        <translation>
            <numerusform>send() 已返回:内核把 %n 个字节放入了缓冲区。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not mean that the peer has them, or ever will.</source>
        <translation>这并不表示对端已经收到,也不表示它将来会收到。</translation>
    </message>
    <message>
        <source>send() took only %1 of %2 bytes: its buffer has no more room.</source>
        <translation>send() 只接受了 %2 个字节中的 %1 个:缓冲区已没有空间。</translation>
    </message>
    <message>
        <source>The rest is not lost: this app keeps it, and sends it when there is room.</source>
        <translation>其余部分没有丢失:本程序会保留,等有空间时再发送。</translation>
    </message>
    <message>
        <source>send() took nothing: the send buffer is full, because the peer does not take bytes as fast as they are sent.</source>
        <translation>send() 什么也没有接受:发送缓冲区已满,因为对端取走字节的速度不及发送的速度。</translation>
    </message>
    <message>
        <source>This is flow control, not an error, and nothing is lost.</source>
        <translation>这是流量控制,不是错误,也没有丢失任何内容。</translation>
    </message>
    <message>
        <source>poll() says that the send buffer has room again: the peer confirmed bytes.</source>
        <translation>poll() 表示发送缓冲区又有空间:对端确认了一些字节。</translation>
    </message>
    <message>
        <source>How many it takes shows only the next send().</source>
        <translation>能放入多少,要看下一次 send()。</translation>
    </message>
    <message numerus="yes">
        <source>sendto() gave the kernel one datagram of %n bytes.</source>
        <translation>
            <numerusform>sendto() 把一个 %n 字节的数据报交给了内核。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may get lost, arrive twice or out of order, and nobody will tell us.</source>
        <translation>它可能丢失、重复到达或乱序到达,而没有人会告诉我们。</translation>
    </message>
    <message>
        <source>No bytes have come, so the call returned EAGAIN at once.</source>
        <translation>还没有字节到达,所以调用立即返回 EAGAIN。</translation>
    </message>
    <message>
        <source>A blocking program would wait in this call, for as long as it takes.</source>
        <translation>阻塞式程序会在此调用中一直等待。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes wait in the receive buffer; nobody called recv() yet.</source>
        <translation>
            <numerusform>%n 个字节在接收缓冲区中等待;还没有人调用 recv()。</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer&apos;s kernel has them confirmed, so the peer may think that they were read.</source>
        <translation>对端的内核已收到确认,所以对端可能以为它们已被读取。</translation>
    </message>
    <message numerus="yes">
        <source>recv() copied %n bytes out of the kernel&apos;s buffer.</source>
        <translation>
            <numerusform>recv() 从内核缓冲区中复制出 %n 个字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>With how many send() calls they were sent it cannot tell: TCP keeps the order of bytes, not boundaries.</source>
        <translation>它无法说明这些字节由多少次 send() 发送:TCP 只保持字节顺序,不保持边界。</translation>
    </message>
    <message>
        <source>recvfrom() returned one whole datagram, as one sendto() made it.</source>
        <translation>recvfrom() 返回了一个完整的数据报,与一次 sendto() 发出的相同。</translation>
    </message>
    <message>
        <source>Whether others were lost before it cannot be seen here.</source>
        <translation>之前是否有其他数据报丢失,在这里看不出来。</translation>
    </message>
    <message numerus="yes">
        <source>The datagram was longer than the receive size: %n bytes were kept, the rest is gone.</source>
        <translation>
            <numerusform>数据报比接收大小更长:保留了 %n 个字节,其余已丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next recvfrom() brings the next datagram, never the rest of this one.</source>
        <translation>下一次 recvfrom() 得到的是下一个数据报,绝不会是这个的剩余部分。</translation>
    </message>
    <message numerus="yes">
        <source>The kernel counted %n datagrams that came while the receive buffer was full, and threw them away.</source>
        <translation>
            <numerusform>内核统计到 %n 个数据报在接收缓冲区已满时到达,并把它们丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who sent them and what was in them is not known.</source>
        <translation>谁发送了它们、内容是什么,都不知道。</translation>
    </message>
    <message>
        <source>shutdown(SHUT_WR) sends FIN behind everything that is queued: the peer reads it all, and then the end of the stream.</source>
        <translation>shutdown(SHUT_WR) 在所有排队的内容之后发送 FIN:对端读完全部内容,然后读到流结束。</translation>
    </message>
    <message>
        <source>We can still receive, for as long as the peer likes.</source>
        <translation>我们仍可接收,只要对端愿意继续发送。</translation>
    </message>
    <message>
        <source>shutdown(SHUT_RD) makes our own recv() return 0 from now on.</source>
        <translation>shutdown(SHUT_RD) 使我们自己的 recv() 从此返回 0。</translation>
    </message>
    <message>
        <source>The peer is told nothing, and may go on sending.</source>
        <translation>对端不会得到任何通知,可以继续发送。</translation>
    </message>
    <message>
        <source>shutdown(SHUT_RDWR) sends FIN behind everything that is queued, and makes our own recv() return 0.</source>
        <translation>shutdown(SHUT_RDWR) 在所有排队的内容之后发送 FIN,并使我们自己的 recv() 返回 0。</translation>
    </message>
    <message>
        <source>The descriptor is still there: only close() gives it back.</source>
        <translation>描述符仍然存在:只有 close() 才会归还它。</translation>
    </message>
    <message>
        <source>close() ended the listening: who connects now is refused.</source>
        <translation>close() 结束了监听:现在连接的人会被拒绝。</translation>
    </message>
    <message>
        <source>Connections that were accepted before go on.</source>
        <translation>之前接受的连接继续存在。</translation>
    </message>
    <message>
        <source>close() gave the descriptor and the port back.</source>
        <translation>close() 归还了描述符和端口。</translation>
    </message>
    <message>
        <source>UDP says no goodbye: nobody is told.</source>
        <translation>UDP 没有告别:不会通知任何人。</translation>
    </message>
    <message numerus="yes">
        <source>close() threw away %n unread bytes; Linux then sends RST instead of FIN.</source>
        <translation>
            <numerusform>close() 丢弃了 %n 个未读字节;此时 Linux 发送 RST 而不是 FIN。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the peer has not read yet may be lost, too.</source>
        <translation>对端尚未读取的内容也可能丢失。</translation>
    </message>
    <message>
        <source>close() gave the descriptor back; the kernel delivers what is queued and says goodbye (FIN) by itself.</source>
        <translation>close() 归还了描述符;内核会自行送出排队的内容并告别(FIN)。</translation>
    </message>
    <message>
        <source>Whether the last bytes arrived we no longer learn.</source>
        <translation>最后的字节是否到达,我们不再得知。</translation>
    </message>
    <message>
        <source>recv() returned 0: the peer ended its direction (FIN), and all its bytes have been read.</source>
        <translation>recv() 返回 0:对端结束了它的发送方向(FIN),它的所有字节都已读取。</translation>
    </message>
    <message>
        <source>Whether the peer still reads it does not tell: sending may still work.</source>
        <translation>它不说明对端是否仍在读取:发送可能仍然有效。</translation>
    </message>
    <message>
        <source>With SO_LINGER at 0 seconds, close() sends RST and throws away what is in both buffers.</source>
        <translation>SO_LINGER 为 0 秒时,close() 发送 RST 并丢弃两个缓冲区中的内容。</translation>
    </message>
    <message>
        <source>The peer gets an error, not the end of a stream; how far it had read is not known.</source>
        <translation>对端得到的是错误,而不是流结束;它读到了哪里,并不知道。</translation>
    </message>
    <message>
        <source>An RST of the peer ended the connection at once, in both directions.</source>
        <translation>对端的 RST 立即结束了连接的两个方向。</translation>
    </message>
    <message>
        <source>How much of what we sent it had read is not known.</source>
        <translation>我们发送的内容中它读取了多少,并不知道。</translation>
    </message>
    <message>
        <source>The state follows from our own calls; this system was not asked.</source>
        <translation>该状态由我们自己的调用推断得出;没有询问系统。</translation>
    </message>
    <message>
        <source>What the kernel would say may differ.</source>
        <translation>内核给出的答案可能不同。</translation>
    </message>
    <message>
        <source>The kernel said this when it was asked for the state of the connection.</source>
        <translation>询问连接状态时,内核给出了这个答案。</translation>
    </message>
    <message>
        <source>States that came and went between two questions are not seen.</source>
        <translation>两次询问之间出现又消失的状态是看不到的。</translation>
    </message>
    <message>
        <source>Somebody wrote this note here.</source>
        <translation>有人在这里写下了这条备注。</translation>
    </message>
    <message>
        <source>No call was made.</source>
        <translation>没有发生任何调用。</translation>
    </message>
    <message>
        <source>%1 has nothing to receive yet</source>
        <translation>%1 还没有可接收的内容</translation>
    </message>
    <message>
        <source>the length says less than its own bytes</source>
        <translation>长度值小于长度字段本身</translation>
    </message>
    <message>
        <source>the HTTP header is longer than 64 KiB</source>
        <translation>HTTP 头超过 64 KiB</translation>
    </message>
    <message>
        <source>an HTTP chunk is longer than it says</source>
        <translation>HTTP 分块比其声明的更长</translation>
    </message>
    <message>
        <source>this does not begin as HTTP/1.1 does</source>
        <translation>开头不符合 HTTP/1.1</translation>
    </message>
    <message>
        <source>the HTTP header has no usable Content-Length</source>
        <translation>HTTP 头中没有可用的 Content-Length</translation>
    </message>
    <message>
        <source>an HTTP chunk does not say its size</source>
        <translation>HTTP 分块没有给出大小</translation>
    </message>
    <message>
        <source>The bytes end inside the JSON value, at byte %1.</source>
        <translation>字节在 JSON 值中间结束，位于第 %1 字节。</translation>
    </message>
    <message>
        <source>This is no JSON from byte %1 on.</source>
        <translation>从第 %1 字节起不是 JSON。</translation>
    </message>
    <message>
        <source>From byte %1 on the JSON is nested too deeply to be shown.</source>
        <translation>从第 %1 字节起 JSON 嵌套过深，无法显示。</translation>
    </message>
    <message>
        <source>The bytes end inside a string, at byte %1.</source>
        <translation>字节在字符串中间结束，位于第 %1 字节。</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip 数据</translation>
    </message>
    <message>
        <source>Zstandard data</source>
        <translation>Zstandard 数据</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>an ELF program</source>
        <translation>ELF 程序</translation>
    </message>
    <message>
        <source>the greeting of SSH</source>
        <translation>SSH 的问候行</translation>
    </message>
    <message>
        <source>the preface of HTTP/2</source>
        <translation>HTTP/2 的前言</translation>
    </message>
    <message>
        <source>UTF-8 text with a byte order mark</source>
        <translation>带字节顺序标记的 UTF-8 文本</translation>
    </message>
    <message>
        <source>UTF-16 text, little endian</source>
        <translation>UTF-16 文本，小端</translation>
    </message>
    <message>
        <source>UTF-16 text, big endian</source>
        <translation>UTF-16 文本，大端</translation>
    </message>
    <message>
        <source>a TLS record: change cipher spec</source>
        <translation>TLS 记录：Change Cipher Spec</translation>
    </message>
    <message>
        <source>a TLS record: alert</source>
        <translation>TLS 记录：警报</translation>
    </message>
    <message>
        <source>a TLS record: ClientHello</source>
        <translation>TLS 记录：ClientHello</translation>
    </message>
    <message>
        <source>a TLS record: ServerHello</source>
        <translation>TLS 记录：ServerHello</translation>
    </message>
    <message>
        <source>a TLS record: handshake</source>
        <translation>TLS 记录：握手</translation>
    </message>
    <message>
        <source>a TLS record: encrypted data</source>
        <translation>TLS 记录：加密数据</translation>
    </message>
    <message>
        <source>an HTTP response</source>
        <translation>HTTP 响应</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a DNS answer</source>
        <translation>DNS 应答</translation>
    </message>
    <message>
        <source>a DNS query</source>
        <translation>DNS 查询</translation>
    </message>
    <message>
        <source>ASCII text</source>
        <translation>ASCII 文本</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8 文本</translation>
    </message>
    <message>
        <source>zlib data</source>
        <translation>zlib 数据</translation>
    </message>
    <message>
        <source>compressed, encrypted or random bytes</source>
        <translation>压缩、加密或随机的字节</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes in kernel buffers</source>
        <translation>
            <numerusform>%n 字节在内核缓冲区中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes never read</source>
        <translation>
            <numerusform>%n 字节从未被读取</numerusform>
        </translation>
    </message>
    <message>
        <source>not received here (yet)</source>
        <translation>这里（尚）未收到</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>dropped: receive buffer full</source>
        <translation>被丢弃：接收缓冲区已满</translation>
    </message>
    <message numerus="yes">
        <source>cut, %n bytes kept</source>
        <translation>
            <numerusform>被截断，保留 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bytes kept</source>
        <translation>
            <numerusform>保留 %1/%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>not observed there</source>
        <translation>对端未观察到</translation>
    </message>
    <message>
        <source>send() returned, so the kernel has the bytes. No recv() has delivered them yet: they are in the buffers of the two kernels or on the way.</source>
        <translation>send() 已返回，所以字节在内核里。还没有 recv() 取走它们：它们在两端内核的缓冲区里，或者在路上。</translation>
    </message>
    <message>
        <source>send() returned, so the kernel had the bytes. The other socket was closed before a recv() delivered them.</source>
        <translation>send() 已返回，所以字节曾在内核里。另一个套接字在 recv() 取走它们之前就关闭了。</translation>
    </message>
    <message>
        <source>Only this end is in this app. What the other program called, and when, cannot be seen from here.</source>
        <translation>只有这一端在本应用里。另一个程序何时调用了什么，从这里看不到。</translation>
    </message>
    <message>
        <source>Both ends are in this app. The same bytes of the stream were counted at send() and at recv().</source>
        <translation>两端都在本应用里。流中同样的字节在 send() 和 recv() 处都被计数。</translation>
    </message>
    <message>
        <source>sendto() returned, so the kernel took the datagram. It has not been received by the socket it was sent to.</source>
        <translation>sendto() 已返回，所以内核接受了数据报。目标套接字还没有收到它。</translation>
    </message>
    <message>
        <source>Matched by sender, destination, content and order.</source>
        <translation>按发送方、目的地、内容和顺序匹配。</translation>
    </message>
    <message>
        <source>SYN (implied), no answer seen</source>
        <translation>SYN（推断），没有看到应答</translation>
    </message>
    <message>
        <source>SYN (implied)</source>
        <translation>SYN（推断）</translation>
    </message>
    <message>
        <source>SYN-ACK (implied)</source>
        <translation>SYN-ACK（推断）</translation>
    </message>
    <message>
        <source>ACK (implied)</source>
        <translation>ACK（推断）</translation>
    </message>
    <message>
        <source>FIN (implied)</source>
        <translation>FIN（推断）</translation>
    </message>
    <message>
        <source>FIN or RST (implied)</source>
        <translation>FIN 或 RST（推断）</translation>
    </message>
    <message numerus="yes">
        <source>RST (implied), unread data: %n bytes</source>
        <translation>
            <numerusform>RST（推断），未读数据：%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>RST (implied)</source>
        <translation>RST（推断）</translation>
    </message>
    <message>
        <source>ICMP port unreachable (implied)</source>
        <translation>ICMP 端口不可达（推断）</translation>
    </message>
    <message>
        <source>connect() started and no answer came in time. The SYN was sent, perhaps several times. This app did not capture packets.</source>
        <translation>connect() 已开始，但没有及时收到应答。SYN 已发送，也许不止一次。本应用没有抓包。</translation>
    </message>
    <message>
        <source>connect() started, so a SYN was sent. This app did not capture packets.</source>
        <translation>connect() 已开始，所以发送了 SYN。本应用没有抓包。</translation>
    </message>
    <message>
        <source>connect() returned 0, so SYN, SYN-ACK and ACK were exchanged. This app did not capture packets.</source>
        <translation>connect() 返回 0，所以已交换 SYN、SYN-ACK 和 ACK。本应用没有抓包。</translation>
    </message>
    <message>
        <source>recv() returned 0, so a FIN had come, and the kernel acknowledged it. This app did not capture packets.</source>
        <translation>recv() 返回 0，所以 FIN 已到达，内核已确认它。本应用没有抓包。</translation>
    </message>
    <message>
        <source>recv() returned 0, so a FIN had come. This app did not capture packets.</source>
        <translation>recv() 返回 0，所以 FIN 已到达。本应用没有抓包。</translation>
    </message>
    <message>
        <source>The send side was finished, so a FIN goes behind the last byte that was sent. This app did not capture packets.</source>
        <translation>发送方向已结束，所以最后一个字节之后会有 FIN。本应用没有抓包。</translation>
    </message>
    <message>
        <source>The socket was closed. Whether bytes were unread is not known on this system: without any a FIN was sent, else an RST.</source>
        <translation>套接字已关闭。在这个系统上不知道是否有未读字节：没有则发送 FIN，否则发送 RST。</translation>
    </message>
    <message>
        <source>close() while bytes were unread (counted just before): TCP sends an RST instead of a FIN. This app did not capture packets.</source>
        <translation>有未读字节时 close()（之前刚刚计数）：TCP 发送 RST 而不是 FIN。本应用没有抓包。</translation>
    </message>
    <message>
        <source>The call failed as it does when an RST has come; for connect() it may also have been a firewall&apos;s refusal. This app did not capture packets.</source>
        <translation>调用失败的方式表明收到了 RST；对于 connect()，也可能是防火墙拒绝。本应用没有抓包。</translation>
    </message>
    <message>
        <source>close() with SO_LINGER 0: TCP sends an RST instead of a FIN. This app did not capture packets.</source>
        <translation>带 SO_LINGER 0 的 close()：TCP 发送 RST 而不是 FIN。本应用没有抓包。</translation>
    </message>
    <message>
        <source>The call failed because an earlier datagram was answered so: nobody listens on that port. This app did not capture packets.</source>
        <translation>调用失败，因为之前的数据报得到了这样的答复：没有人监听那个端口。本应用没有抓包。</translation>
    </message>
    <message>
        <source>peer without a name</source>
        <translation>无名对端</translation>
    </message>
    <message>
        <source>outside this app</source>
        <translation>本应用之外</translation>
    </message>
    <message>
        <source>to %1: %2</source>
        <translation>到 %1：%2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>%1 (event %2)</source>
        <translation>%1（事件 %2）</translation>
    </message>
    <message>
        <source>There is no connection: not yet, or no longer. A socket that was just created begins here, and every connection ends here.</source>
        <translation>没有连接：尚未建立，或已经结束。刚创建的套接字从这里开始，每个连接也在这里结束。</translation>
    </message>
    <message>
        <source>A server waits for connections. Each accept() gives a new socket; the listening one stays here.</source>
        <translation>服务器在等待连接。每次 accept() 都得到一个新的套接字；监听套接字仍停留在这里。</translation>
    </message>
    <message>
        <source>connect() has sent SYN and waits for the answer. A socket that stays here gets none: the host is off, a firewall drops SYN silently, or the server&apos;s queue is full.</source>
        <translation>connect() 已发送 SYN，正在等待应答。一直停在这里说明没有应答：主机已关机、防火墙悄悄丢弃了 SYN，或服务器的队列已满。</translation>
    </message>
    <message>
        <source>SYN came and was answered with SYN,ACK; the ACK that completes the handshake is missing. The system does this before accept() returns, so a program hardly ever sees it.</source>
        <translation>收到了 SYN，并以 SYN,ACK 应答；还缺少完成握手的 ACK。这由系统在 accept() 返回之前完成，所以程序几乎看不到它。</translation>
    </message>
    <message>
        <source>The connection is open, and both sides may send. A peer that vanished leaves us here, too: TCP notices only when something is sent.</source>
        <translation>连接已打开，双方都可以发送。即使对端消失了，我们也仍停在这里：只有发送数据时 TCP 才会发现。</translation>
    </message>
    <message>
        <source>We have finished sending: FIN is on its way and not acknowledged yet. On loopback this lasts microseconds, so it is mostly passed through unseen.</source>
        <translation>我们已发送完毕：FIN 在路上，尚未被确认。在环回上只持续几微秒，因此大多一闪而过，无法看到。</translation>
    </message>
    <message>
        <source>The peer has acknowledged our FIN and may still send; we wait for its FIN. This is a half-closed connection.</source>
        <translation>对端已确认我们的 FIN，但仍可继续发送；我们在等待它的 FIN。这就是半关闭的连接。</translation>
    </message>
    <message>
        <source>Both sides finished at the same moment: the peer&apos;s FIN came before the ACK of ours. This is rare.</source>
        <translation>双方同时结束：对端的 FIN 在我们的 FIN 被确认之前到达。这种情况很少见。</translation>
    </message>
    <message>
        <source>Both directions are closed, and the side that closed first waits for late segments to die out. Linux waits 60 seconds; until then it does not use the same pair of addresses again.</source>
        <translation>两个方向都已关闭，先关闭的一方等待迟到的报文段消失。Linux 等待 60 秒；在此之前不会再次使用同一对地址。</translation>
    </message>
    <message>
        <source>The peer has finished sending; our program has not closed yet. Many of these mean a program that forgets close().</source>
        <translation>对端已发送完毕；我们的程序还没有关闭。如果有很多这样的连接，说明程序忘了 close()。</translation>
    </message>
    <message>
        <source>We closed second: our FIN is on its way, and only its ACK is missing. After that nothing is left to wait for.</source>
        <translation>我们是后关闭的一方：FIN 在路上，只缺少它的 ACK。之后就没有什么可等的了。</translation>
    </message>
    <message>
        <source>How it came here is not known: no single transition of the figure leads here. Nobody saw what was in between.</source>
        <translation>不知道它是怎样到这里的：图中没有任何一个转换直接通向这里。中间发生了什么，没有被看到。</translation>
    </message>
    <message>
        <source>listen() was called: a passive open. Nothing is sent; the socket now waits for SYN.</source>
        <translation>调用了 listen()：被动打开。不发送任何内容；套接字开始等待 SYN。</translation>
    </message>
    <message>
        <source>connect() was called: an active open. The system sends SYN.</source>
        <translation>调用了 connect()：主动打开。系统发送 SYN。</translation>
    </message>
    <message>
        <source>close() on a listening socket: it has no peer that could be told. Linux resets the connections that still waited for accept().</source>
        <translation>对监听套接字调用 close()：它没有可以通知的对端。Linux 会重置仍在等待 accept() 的连接。</translation>
    </message>
    <message>
        <source>A SYN arrived at the listening socket, and the system answered SYN,ACK. This does not need accept().</source>
        <translation>监听套接字收到了 SYN，系统以 SYN,ACK 应答。这不需要 accept()。</translation>
    </message>
    <message>
        <source>The RFC lets a listening socket turn active by sending. The socket interface has no call for it.</source>
        <translation>RFC 允许监听套接字通过发送变为主动方。套接字接口没有对应的调用。</translation>
    </message>
    <message>
        <source>The attempt was given up before an answer came. There is no connection to take down.</source>
        <translation>在收到应答之前放弃了尝试。没有需要释放的连接。</translation>
    </message>
    <message>
        <source>Both sides called connect() at the same moment, and their SYNs crossed: a simultaneous open. This is rare.</source>
        <translation>双方同时调用了 connect()，它们的 SYN 在途中交错：同时打开。这种情况很少见。</translation>
    </message>
    <message>
        <source>The server answered SYN,ACK, and the system sent the ACK. For this side the handshake is complete, and connect() succeeds.</source>
        <translation>服务器以 SYN,ACK 应答，系统发送了 ACK。对这一端来说握手已完成，connect() 成功。</translation>
    </message>
    <message>
        <source>The last ACK of the handshake arrived. The connection now waits in the queue for accept().</source>
        <translation>握手的最后一个 ACK 到达。连接现在在队列中等待 accept()。</translation>
    </message>
    <message>
        <source>Closed before the handshake was complete: FIN is sent all the same. A program hardly ever gets there, because accept() has not returned yet.</source>
        <translation>在握手完成之前关闭：仍然会发送 FIN。程序几乎不会遇到，因为 accept() 还没有返回。</translation>
    </message>
    <message>
        <source>shutdown(SHUT_WR) or close(): our side has nothing more to send, and FIN says so. Who does this first will be in TIME-WAIT in the end.</source>
        <translation>shutdown(SHUT_WR) 或 close()：我们这一端不再发送，FIN 表示这一点。先这样做的一方最后会进入 TIME-WAIT。</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN arrived, and the system acknowledged it. recv() returns 0 once everything before it is read.</source>
        <translation>对端的 FIN 到达，系统已确认。读完之前的所有数据后，recv() 返回 0。</translation>
    </message>
    <message>
        <source>The peer&apos;s system acknowledged our FIN. That says nothing about its program, which may still send.</source>
        <translation>对端的系统确认了我们的 FIN。这并不说明对端程序的情况，它仍可继续发送。</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN arrived before the ACK of ours: both closed at the same moment. The system acknowledges it.</source>
        <translation>对端的 FIN 在我们的 FIN 被确认之前到达：双方同时关闭。系统确认它。</translation>
    </message>
    <message>
        <source>The peer has finished sending, too. The system acknowledges its FIN, and the waiting time begins.</source>
        <translation>对端也发送完毕。系统确认它的 FIN，等待时间开始。</translation>
    </message>
    <message>
        <source>The ACK of our FIN arrived at last. Now both directions are closed.</source>
        <translation>我们的 FIN 终于被确认。现在两个方向都已关闭。</translation>
    </message>
    <message>
        <source>Our program closed after the peer had finished. FIN is sent, and only its ACK is missing.</source>
        <translation>我们的程序在对端结束之后关闭。FIN 已发送，只缺少它的 ACK。</translation>
    </message>
    <message>
        <source>The ACK of our FIN arrived. On this side the connection is over, without any waiting time.</source>
        <translation>我们的 FIN 已被确认。这一端的连接结束，不需要等待。</translation>
    </message>
    <message>
        <source>The waiting time is over. The pair of addresses is free for a new connection.</source>
        <translation>等待时间结束。这一对地址可以用于新的连接。</translation>
    </message>
    <message>
        <source>RST came instead of the last ACK: the attempt is forgotten, and the socket goes on listening. The figure leaves this out; it is its note 1.</source>
        <translation>收到的不是最后的 ACK，而是 RST：这次尝试被放弃，套接字继续监听。图中省略了它，见注 1。</translation>
    </message>
    <message>
        <source>RST ends a connection at once, from any state and whoever sends it; what is on the way may be lost. The figure leaves these out to stay legible; they are its note 3.</source>
        <translation>无论处于哪个状态、由谁发送，RST 都会立即结束连接；在途的数据可能丢失。为了清晰，图中省略了这些转换，见注 3。</translation>
    </message>
    <message>
        <source>read from the system</source>
        <translation>从系统读取</translation>
    </message>
    <message>
        <source>derived from our calls</source>
        <translation>由我们的调用推断</translation>
    </message>
    <message>
        <source>passed through</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>One part of a send that several recvs delivered, or the other way round</source>
        <translation>一次 send 由多次 recv 取走的一部分，或者相反</translation>
    </message>
    <message>
        <source>Observed: send() here and recv() there are both calls of this app</source>
        <translation>观察到：这里的 send() 和那里的 recv() 都是本应用的调用</translation>
    </message>
    <message>
        <source>Half-observed: the other end is outside this app</source>
        <translation>半观察到：另一端在本应用之外</translation>
    </message>
    <message>
        <source>Implied: no call, but TCP must have done it</source>
        <translation>推断：没有调用，但 TCP 必定做过</translation>
    </message>
    <message>
        <source>Bytes that no recv() has delivered yet</source>
        <translation>还没有被 recv() 取走的字节</translation>
    </message>
    <message>
        <source>A datagram</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>Not received (bytes: never read)</source>
        <translation>未收到（字节：从未读取）</translation>
    </message>
    <message>
        <source>Not received (yet)</source>
        <translation>（尚）未收到</translation>
    </message>
    <message>
        <source>Only the beginning of the datagram was kept</source>
        <translation>只保留了数据报的开头</translation>
    </message>
    <message>
        <source>Both sides may still send</source>
        <translation>双方都还可以发送</translation>
    </message>
    <message>
        <source>Half closed: one direction has ended</source>
        <translation>半关闭：一个方向已结束</translation>
    </message>
    <message>
        <source>A socket that carries no bytes</source>
        <translation>不传输字节的套接字</translation>
    </message>
    <message>
        <source>Closed; the system keeps the connection in TIME-WAIT</source>
        <translation>已关闭；系统把连接保持在 TIME-WAIT</translation>
    </message>
    <message>
        <source>A peer outside this app</source>
        <translation>本应用之外的对端</translation>
    </message>
    <message>
        <source>close()</source>
        <translation>close()</translation>
    </message>
    <message>
        <source>Ended by a reset</source>
        <translation>因重置而结束</translation>
    </message>
    <message numerus="yes">
        <source>%n events are not in the picture: it holds the first %1 of those chosen.</source>
        <translation>
            <numerusform>%n 个事件不在图中：图中是所选事件的前 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sequence diagram, picture (SVG)</source>
        <translation>时序图，图片（SVG）</translation>
    </message>
    <message>
        <source>Sequence diagram for Markdown (Mermaid)</source>
        <translation>用于 Markdown 的时序图（Mermaid）</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message numerus="yes">
        <source>%n events between sockets, one a row, from top to bottom.</source>
        <translation>
            <numerusform>套接字之间的 %n 个事件，每行一个，从上到下。</numerusform>
        </translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>The peer&apos;s FIN came in one segment with the ACK of ours. The figure leaves this out; it is its note 2.</source>
        <translation>对端的 FIN 与对我们 FIN 的确认在同一个报文段中到达。图中省略了它，见注 2。</translation>
    </message>
    <message>
        <source>here or outside: not known</source>
        <translation>在本程序内或外:未知</translation>
    </message>
    <message>
        <source>No file to send</source>
        <translation>没有可发送的文件</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation>没有这个名称的文件。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>This is a folder or a device.</source>
        <translation>这是文件夹或设备。</translation>
    </message>
    <message>
        <source>This program may not read it.</source>
        <translation>本程序无权读取它。</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>The template makes more than 16 MiB.</source>
        <translation>模板生成的内容超过 16 MiB。</translation>
    </message>
    <message>
        <source>Send a file instead.</source>
        <translation>请改为发送文件。</translation>
    </message>
    <message>
        <source>The length does not fit</source>
        <translation>长度放不下</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be written in %n byte(s).</source>
        <translation>
            <numerusform>%1 无法用 %n 个字节表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the length field wider or the payload shorter.</source>
        <translation>请加宽长度字段或缩短载荷。</translation>
    </message>
    <message>
        <source>Not a template</source>
        <translation>不是模板</translation>
    </message>
    <message>
        <source>This ${ has no }.</source>
        <translation>这个 ${ 缺少 }。</translation>
    </message>
    <message>
        <source>A ${ of its own is written $${.</source>
        <translation>字面的 ${ 写作 $${。</translation>
    </message>
    <message>
        <source>Too often for another computer</source>
        <translation>对其他计算机来说过于频繁</translation>
    </message>
    <message>
        <source>To other computers this app sends at most 100 times a second.</source>
        <translation>本程序向其他计算机每秒最多发送 100 次。</translation>
    </message>
    <message>
        <source>Wait 10 ms or longer, or try it with a peer on this computer.</source>
        <translation>请至少间隔 10 ms,或改用本机上的对端。</translation>
    </message>
    <message>
        <source>There are ${counter}, ${time}, ${random:8}, ${local}, ${peer}, ${hex:0d 0a}, ${length:2}, ${crc16:modbus}, ${crc16:ccitt}, ${crc32}, ${sum8}, ${xor8}.</source>
        <translation>可用的有 ${counter}、${time}、${random:8}、${local}、${peer}、${hex:0d 0a}、${length:2}、${crc16:modbus}、${crc16:ccitt}、${crc32}、${sum8}、${xor8}。</translation>
    </message>
    <message>
        <source>A binary counter has 1, 2, 4 or 8 bytes.</source>
        <translation>二进制计数器为 1、2、4 或 8 字节。</translation>
    </message>
    <message>
        <source>A length has 1, 2 or 4 bytes, as in ${length:2}.</source>
        <translation>长度字段为 1、2 或 4 字节,例如 ${length:2}。</translation>
    </message>
    <message>
        <source>There are several CRC-16; this needs its name.</source>
        <translation>CRC-16 有多种;此处需要写明名称。</translation>
    </message>
    <message>
        <source>How many random bytes? 1 to 65 536, as in ${random:8}.</source>
        <translation>要多少个随机字节?1 到 65 536,例如 ${random:8}。</translation>
    </message>
    <message>
        <source>There is no variable of this name.</source>
        <translation>没有这个名称的变量。</translation>
    </message>
    <message>
        <source>This word does not belong here.</source>
        <translation>这个词不应出现在这里。</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <source>The socket has no such address now.</source>
        <translation>套接字现在没有这个地址。</translation>
    </message>
    <message>
        <source>Connect it first, or write the address.</source>
        <translation>请先连接,或直接写出地址。</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>Simulated: lost</source>
        <translation>模拟：丢失</translation>
    </message>
    <message>
        <source>Simulated: doubled</source>
        <translation>模拟：重复</translation>
    </message>
    <message>
        <source>Simulated: out of order</source>
        <translation>模拟：乱序</translation>
    </message>
    <message>
        <source>Simulated: held back %1 ms</source>
        <translation>模拟：延迟 %1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>Simulated: split into %n pieces</source>
        <translation>
            <numerusform>模拟：拆成 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Simulated: cut after %n bytes</source>
        <translation>
            <numerusform>模拟：%n 字节后切断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <translation>%1，模拟：%2</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 is lost</source>
        <translation>%1，模拟：事件 %2 的数据报丢失</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 is passed on twice</source>
        <translation>%1，模拟：事件 %2 的数据报被转发两次</translation>
    </message>
    <message>
        <source>%1, simulated: the datagram of event %2 waits to be overtaken</source>
        <translation>%1，模拟：事件 %2 的数据报等待被后面的超过</translation>
    </message>
    <message>
        <source>%1, simulated: what event %2 brought is held back for %3 ms</source>
        <translation>%1，模拟：事件 %2 带来的数据延迟 %3 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: what event %2 brought is passed on in %n pieces</source>
        <translation>
            <numerusform>%1，模拟：事件 %2 带来的数据分 %n 段转发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, simulated: cut off after %n bytes</source>
        <translation>
            <numerusform>%1，模拟：%n 字节后切断</numerusform>
        </translation>
    </message>
    <message>
        <source>No call was made and the network did nothing: the calls around it are real.</source>
        <translation>没有进行任何调用，网络也什么都没做：前后的调用都是真实的。</translation>
    </message>
    <message>
        <source>The relay did this on purpose.</source>
        <translation>这是中继有意所为。</translation>
    </message>
    <message>
        <source>The relay threw the datagram away on purpose, as a full queue on the way would have done.</source>
        <translation>中继有意丢掉了这个数据报，就像途中一个已满的队列会做的那样。</translation>
    </message>
    <message>
        <source>The relay passes the datagram on twice on purpose: networks do that rarely, but they may.</source>
        <translation>中继有意把这个数据报转发两次：网络很少这样做，但有可能。</translation>
    </message>
    <message>
        <source>The relay keeps the datagram on purpose until the next one has overtaken it, as if it had gone a longer way.</source>
        <translation>中继有意留住这个数据报，直到下一个超过它，就像它走了更长的路。</translation>
    </message>
    <message>
        <source>The relay passes this on later on purpose, as a long or a slow line would.</source>
        <translation>中继有意稍后再转发，就像一条很长或很慢的线路那样。</translation>
    </message>
    <message>
        <source>The relay passes the bytes on with several send() calls on purpose: the receiver may need as many recv().</source>
        <translation>中继有意用多次 send() 转发这些字节：接收方可能需要同样多次的 recv()。</translation>
    </message>
    <message>
        <source>The relay ends both connections on purpose, in the middle of the conversation, as a broken line would.</source>
        <translation>中继有意在对话中途结束两个连接，就像线路中断那样。</translation>
    </message>
    <message>
        <source>Not a character of %1</source>
        <translation>不是 %1 的字符</translation>
    </message>
    <message>
        <source>%1 (%2) has no bytes in this encoding.</source>
        <translation>%1(%2)在此编码中没有对应的字节。</translation>
    </message>
    <message>
        <source>Choose UTF-8, or write something else here.</source>
        <translation>请选择 UTF-8,或在此改写为别的内容。</translation>
    </message>
    <message>
        <source>“%1” names no socket that can stand here: a letter (%2) and a number, a connection with a second one (S1.1).</source>
        <translation>“%1”不是这里可用的套接字名：一个字母（%2）加一个数字，连接再加第二个数字（S1.1）。</translation>
    </message>
    <message>
        <source>A lesson reads only files beside it: a name without a folder.</source>
        <translation>课程只读取与它同目录的文件：只写文件名，不带文件夹。</translation>
    </message>
    <message>
        <source>What is sent is one of “text”, “hex”, “file” and “repeat”.</source>
        <translation>要发送的内容是“text”“hex”“file”“repeat”之一。</translation>
    </message>
    <message>
        <source>“settle” waits for one of these: %1.</source>
        <translation>“settle”等待以下之一：%1。</translation>
    </message>
    <message>
        <source>“fill” has one of “until” and “bytes”.</source>
        <translation>“fill”有“until”和“bytes”之一。</translation>
    </message>
    <message>
        <source>Here one of these must stand: %1.</source>
        <translation>这里必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>Here one action must stand. There are: %1.</source>
        <translation>这里必须是一个动作。可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”.</source>
        <translation>“%1”不是“%2”的值。</translation>
    </message>
    <message>
        <source>Here a text, a number, true or false must stand.</source>
        <translation>这里必须是文本、数字、true 或 false。</translation>
    </message>
    <message>
        <source>A bound is a number.</source>
        <translation>界限必须是数字。</translation>
    </message>
    <message>
        <source>No regular expression: %1.</source>
        <translation>不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>A stream has one of “received” and “sent”.</source>
        <translation>流有“received”和“sent”之一。</translation>
    </message>
    <message numerus="yes">
        <source>There were %n such events.</source>
        <translation>
            <numerusform>有 %n 个这样的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no such socket.</source>
        <translation>没有这样的套接字。</translation>
    </message>
    <message numerus="yes">
        <source>The stream so far has %n bytes: %1</source>
        <translation>
            <numerusform>流目前有 %n 字节：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its state is %1.</source>
        <translation>它的状态是 %1。</translation>
    </message>
    <message>
        <source>The ratio was %1.</source>
        <translation>比值为 %1。</translation>
    </message>
    <message>
        <source>The lesson asks for no prediction; one before the decisive click makes it stick.</source>
        <translation>课程没有预测题；在关键操作前预测能加深记忆。</translation>
    </message>
    <message>
        <source>There is no translation into: %1.</source>
        <translation>缺少译文：%1。</translation>
    </message>
    <message>
        <source>A fixed port may be taken: use a parameter of type “port”.</source>
        <translation>固定端口可能被占用：请使用“port”类型的参数。</translation>
    </message>
    <message>
        <source>%1 is outside this computer: say “internet” in “capabilities”, or use loopback.</source>
        <translation>%1 在本机以外：请在“capabilities”中写明“internet”，或使用环回地址。</translation>
    </message>
    <message>
        <source>No action before this one opens %1: it cannot be done.</source>
        <translation>之前没有动作打开 %1：无法执行。</translation>
    </message>
    <message>
        <source>“%1” is no parameter of the lesson.</source>
        <translation>“%1”不是课程的参数。</translation>
    </message>
    <message>
        <source>The step does nothing, so whether this event comes before or after it begins is left to chance: expect it where its cause is.</source>
        <translation>这一步什么也不做，事件在它开始之前还是之后到来全凭运气：请在引起它的那一步中期待它。</translation>
    </message>
    <message>
        <source>%1 receives by itself: how many recv() calls that takes is left to chance. Expect the stream, or receive by hand.</source>
        <translation>%1 自动接收：需要多少次 recv() 全凭运气。请期待流，或手动接收。</translation>
    </message>
    <message>
        <source>Not every system tells of dropped datagrams: say at “os” which.</source>
        <translation>并非每个系统都报告丢弃的数据报：请在“os”中写明。</translation>
    </message>
    <message>
        <source>%1 did not settle in time</source>
        <translation>%1 未能及时就绪</translation>
    </message>
    <message>
        <source>“%1” could not begin</source>
        <translation>“%1”无法开始</translation>
    </message>
    <message>
        <source>A socket that it names is not there.</source>
        <translation>它所指的套接字不存在。</translation>
    </message>
    <message>
        <source>Here an object in braces must stand.</source>
        <translation>这里必须是花括号中的对象。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>Here a text in quotes must stand.</source>
        <translation>这里必须是引号中的文本。</translation>
    </message>
    <message>
        <source>Here a whole number from %1 to %2 must stand.</source>
        <translation>这里必须是 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>Here true or false must stand.</source>
        <translation>这里必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Here a list in brackets must stand.</source>
        <translation>这里必须是方括号中的列表。</translation>
    </message>
    <message>
        <source>The list must hold texts in quotes only.</source>
        <translation>列表只能包含引号中的文本。</translation>
    </message>
    <message>
        <source>There is no key “%1” here. There are: %2.</source>
        <translation>这里没有键“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Here a text, or an object with texts by language, must stand.</source>
        <translation>这里必须是文本，或按语言给出文本的对象。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>A lesson reads only files beside it, of at most 64 MiB.</source>
        <translation>课程只读取与它同目录的文件，最大 64 MiB。</translation>
    </message>
    <message>
        <source>The text has no form in %1</source>
        <translation>文本无法用 %1 表示</translation>
    </message>
    <message>
        <source>“%1” is no such name: lower case letters, digits and minus signs between them.</source>
        <translation>“%1”不是合格的名称：小写字母、数字，中间可用减号。</translation>
    </message>
    <message>
        <source>A prediction has two to four choices.</source>
        <translation>预测有两到四个选项。</translation>
    </message>
    <message>
        <source>Only events can be expected not to come.</source>
        <translation>只有事件可以期待不出现。</translation>
    </message>
    <message>
        <source>Another step has this id already.</source>
        <translation>另一步已使用这个标识。</translation>
    </message>
    <message>
        <source>A lesson has at least one step.</source>
        <translation>课程至少有一步。</translation>
    </message>
    <message>
        <source>The file is too large for a lesson: %1 bytes, at most %2.</source>
        <translation>文件对课程来说太大：%1 字节，最多 %2。</translation>
    </message>
    <message>
        <source>The file is no JSON: %1, at column %2.</source>
        <translation>文件不是 JSON：%1，第 %2 列。</translation>
    </message>
    <message>
        <source>What must not come has come</source>
        <translation>出现了不应出现的事件</translation>
    </message>
    <message>
        <source>What is expected did not come</source>
        <translation>期待的没有出现</translation>
    </message>
    <message>
        <source>What is to be done is missing</source>
        <translation>缺少要做的事</translation>
    </message>
    <message>
        <source>The lesson is missing</source>
        <translation>缺少课程</translation>
    </message>
    <message>
        <source>The command needs the name of a lesson, of a file, or of a folder.</source>
        <translation>该命令需要课程、文件或文件夹的名称。</translation>
    </message>
    <message>
        <source>%1: nothing to complain about</source>
        <translation>%1：没有问题</translation>
    </message>
    <message>
        <source>There is no such lesson</source>
        <translation>没有这样的课程</translation>
    </message>
    <message>
        <source>It is no lesson of the program, no file, and no folder with *.lesson.json files.</source>
        <translation>它不是程序自带的课程，不是文件，也不是含 *.lesson.json 文件的文件夹。</translation>
    </message>
    <message>
        <source>“sockplay lesson list” shows those of the program.</source>
        <translation>“sockplay lesson list”列出程序自带的课程。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>期待：%1</translation>
    </message>
    <message>
        <source>There was no event in this step.</source>
        <translation>这一步没有事件。</translation>
    </message>
    <message>
        <source>The last events of the step:</source>
        <translation>这一步的最后几个事件：</translation>
    </message>
    <message>
        <source>%1 skipped: this computer does not have %2</source>
        <translation>已跳过 %1：这台计算机没有 %2</translation>
    </message>
    <message>
        <source>%1 passed, %2 s</source>
        <translation>%1 通过，%2 秒</translation>
    </message>
    <message>
        <source>%1 failed in the step “%2” after %3 s</source>
        <translation>%1 在步骤“%2”失败，用时 %3 秒</translation>
    </message>
    <message>
        <source>No list of payloads</source>
        <translation>不是载荷列表</translation>
    </message>
    <message>
        <source>Choose a file that this app has exported.</source>
        <translation>请选择由本程序导出的文件。</translation>
    </message>
    <message>
        <source>The payload “%1” has a “%2” that is unknown here.</source>
        <translation>载荷“%1”的“%2”在此无法识别。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB.</source>
        <translation>文件大于 16 MiB。</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at byte %1.</source>
        <translation>文件不是 JSON:第 %1 字节处有误。</translation>
    </message>
    <message>
        <source>It is JSON, but not a list that this version can read.</source>
        <translation>它是 JSON,但不是本版本能读取的列表。</translation>
    </message>
    <message>
        <source>It has more than 10 000 payloads.</source>
        <translation>其中的载荷超过 10 000 个。</translation>
    </message>
    <message>
        <source>The payloads cannot be read</source>
        <translation>无法读取已保存的载荷</translation>
    </message>
    <message>
        <source>The payloads cannot be saved</source>
        <translation>无法保存载荷</translation>
    </message>
    <message>
        <source>SYN again? (implied)</source>
        <translation>再次发送 SYN?(推断)</translation>
    </message>
    <message>
        <source>the same connection</source>
        <translation>同一连接</translation>
    </message>
    <message>
        <source>While no answer came, the SYN was perhaps sent again, several times: how often, and when, cannot be seen. This app did not capture packets.</source>
        <translation>没有收到应答期间,SYN 可能又发送过,甚至多次:次数和时间无法看到。本应用没有抓包。</translation>
    </message>
    <message>
        <source>These bytes were acknowledged some time before or after recv() delivered them: the kernel does it by itself. This app did not capture packets.</source>
        <translation>这些字节在 recv() 交付之前或之后的某个时刻得到确认:由内核自行完成。本应用没有抓包。</translation>
    </message>
    <message>
        <source>accept() took the connection that connect() had made: each side has the other&apos;s address. The handshake was over before.</source>
        <translation>accept() 取走了 connect() 建立的连接:双方都有对方的地址。握手在此之前已完成。</translation>
    </message>
    <message>
        <source>Implied, nobody knows when: an acknowledgement, a SYN sent again</source>
        <translation>推断,时刻未知:一次确认、一次重发的 SYN</translation>
    </message>
    <message>
        <source>accept() took the connection that this connect() made</source>
        <translation>accept() 取走了这个 connect() 建立的连接</translation>
    </message>
    <message>
        <source>The second URL is missing</source>
        <translation>缺少第二个 URL</translation>
    </message>
    <message>
        <source>A relay passes on from one address to another.</source>
        <translation>中继从一个地址转发到另一个地址。</translation>
    </message>
    <message>
        <source>A relay passes TCP or UDP on.</source>
        <translation>中继转发 TCP 或 UDP。</translation>
    </message>
    <message>
        <source>Write tcp:// or udp:// in both.</source>
        <translation>两个都写 tcp:// 或 udp://。</translation>
    </message>
    <message>
        <source>Another kind of address than the first</source>
        <translation>地址类型与第一个不同</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>没有要切断的</translation>
    </message>
    <message>
        <source>It says only how.</source>
        <translation>它只说明方式。</translation>
    </message>
    <message>
        <source>Add --cut-after 1000.</source>
        <translation>请添加 --cut-after 1000。</translation>
    </message>
    <message>
        <source>The peer of %1 is not in this session: it must be there, and what it says is not checked.</source>
        <translation>%1 的对端不在本会话中：它必须存在，它所说的内容不会被检查。</translation>
    </message>
    <message numerus="yes">
        <source>Too much for one program: %n events from number %1 on are left out.</source>
        <translation>
            <numerusform>对一个程序来说太多：从第 %1 号起的 %n 个事件已省略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two programs do not agree on the moment when it fails: left out.</source>
        <translation>两个程序无法就失败的时刻达成一致：已省略。</translation>
    </message>
    <message>
        <source>No call of a program: the app asked the system.</source>
        <translation>不是程序的调用：是本应用查询了系统。</translation>
    </message>
    <message>
        <source>A blocking call would wait here.</source>
        <translation>阻塞调用会在这里等待。</translation>
    </message>
    <message>
        <source>A blocking send() waits here until the peer has read.</source>
        <translation>阻塞的 send() 会在这里等到对端读取为止。</translation>
    </message>
    <message>
        <source>Nothing travels: a peer that waits in recv() goes on waiting.</source>
        <translation>什么也不会传输：在 recv() 中等待的对端会继续等待。</translation>
    </message>
    <message>
        <source>Only SO_ERROR tells it now, recv() does not.</source>
        <translation>此时只有 SO_ERROR 能得知，recv() 不会。</translation>
    </message>
    <message>
        <source>A blocking connect() would wait for minutes: left out.</source>
        <translation>阻塞的 connect() 会等待好几分钟：已省略。</translation>
    </message>
    <message>
        <source>The app uses non-blocking calls so that the window stays alive. This is the same thing in blocking style, as in textbooks.</source>
        <translation>本应用使用非阻塞调用，以保持窗口响应。这里是同样的内容，用教科书中的阻塞方式写成。</translation>
    </message>
    <message>
        <source>Every call of the session in order, by one program with one thread. It ends with what was seen.</source>
        <translation>按顺序排列的会话中的每个调用，由一个单线程程序完成。结尾是所看到的结果。</translation>
    </message>
    <message>
        <source>The server of two programs: start it first.</source>
        <translation>两个程序中的服务器：请先启动它。</translation>
    </message>
    <message>
        <source>The client of two programs: start it when the server is ready.</source>
        <translation>两个程序中的客户端：请在服务器就绪后启动它。</translation>
    </message>
    <message>
        <source>The ports are those of the session; the environment can replace them: %1</source>
        <translation>端口与会话中的相同；可以用环境变量替换：%1</translation>
    </message>
    <message>
        <source>It ends before event %1: send() would wait for a reader that comes later.</source>
        <translation>它在事件 %1 之前结束：send() 会等待一个之后才出现的读取者。</translation>
    </message>
    <message>
        <source>It ends before event %1: connect() would wait until the server&apos;s queue has room.</source>
        <translation>它在事件 %1 之前结束：connect() 会等待，直到服务器的队列有空位。</translation>
    </message>
    <message>
        <source>Connections that lived at the same time have a thread each here.</source>
        <translation>同时存在的连接在这里各有一个线程。</translation>
    </message>
    <message>
        <source>It listens on one address more than once: a client that is quick may come too early.</source>
        <translation>它多次监听同一个地址：过快的客户端可能来得太早。</translation>
    </message>
    <message>
        <source>Python cannot take a default peer away again.</source>
        <translation>Python 无法再取消默认对端。</translation>
    </message>
    <message>
        <source>bind() is a part of listen() and connectToHost().</source>
        <translation>bind() 是 listen() 和 connectToHost() 的一部分。</translation>
    </message>
    <message>
        <source>Qt has no word for it that goes on reading.</source>
        <translation>Qt 没有能在此之后继续读取的方法。</translation>
    </message>
    <message>
        <source>abort() is not always an RST.</source>
        <translation>abort() 并不总是 RST。</translation>
    </message>
    <message>
        <source>The object makes its socket again when it is used.</source>
        <translation>对象在使用时会重新创建套接字。</translation>
    </message>
    <message>
        <source>write() puts it into a queue; bytesWritten() tells when it has left.</source>
        <translation>write() 把它放入队列；bytesWritten() 告知何时已发出。</translation>
    </message>
    <message>
        <source>Qt tells this by errorOccurred().</source>
        <translation>Qt 通过 errorOccurred() 报告。</translation>
    </message>
    <message>
        <source>SO_REUSEADDR: QTcpServer sets it by itself on Unix.</source>
        <translation>SO_REUSEADDR：QTcpServer 在 Unix 上会自行设置。</translation>
    </message>
    <message>
        <source>SO_BROADCAST: QUdpSocket sets it by itself.</source>
        <translation>SO_BROADCAST：QUdpSocket 会自行设置。</translation>
    </message>
    <message>
        <source>1. Qt cannot tell RST from FIN here: both are disconnected().</source>
        <translation>1. Qt 在这里无法区分 RST 和 FIN：两者都是 disconnected()。</translation>
    </message>
    <message>
        <source>2. When the peer shuts down its send side, Qt closes both: an answer is lost.</source>
        <translation>2. 当对端关闭发送方向时，Qt 会关闭两个方向：应答会丢失。</translation>
    </message>
    <message>
        <source>3. Qt reads ahead without limit and joins writes: neither recv() nor send() is seen.</source>
        <translation>3. Qt 会无限制地预读并合并写入：既看不到 recv() 也看不到 send()。</translation>
    </message>
    <message>
        <source>Do again what was done in a session.</source>
        <translation>重做一次会话中做过的事。</translation>
    </message>
    <message>
        <source>Not in the lesson, because their peers or relays are not: %1.</source>
        <translation>不在课程中，因为它们的对端或中继不在其中：%1。</translation>
    </message>
    <message>
        <source>Event %1, socket %2.</source>
        <translation>事件 %1，套接字 %2。</translation>
    </message>
    <message>
        <source>This is more than one file</source>
        <translation>这不止一个文件</translation>
    </message>
    <message>
        <source>Two programs are two files.</source>
        <translation>两个程序是两个文件。</translation>
    </message>
    <message>
        <source>Payload over 4 KB stands in files beside the program.</source>
        <translation>超过 4 KB 的载荷放在程序旁边的文件中。</translation>
    </message>
    <message>
        <source>Name a place with --output.</source>
        <translation>请用 --output 指定位置。</translation>
    </message>
    <message>
        <source>Too long for this field</source>
        <translation>对此输入框来说过长</translation>
    </message>
    <message>
        <source>It takes lines of at most 4 096 characters, and 1 048 576 in all.</source>
        <translation>每行最多 4 096 个字符,总共最多 1 048 576 个。</translation>
    </message>
    <message>
        <source>Put it into a file and send the file.</source>
        <translation>请存入文件,然后发送该文件。</translation>
    </message>
    <message>
        <source>Start a TCP server on %1.</source>
        <translation>在 %1 启动一个 TCP 服务器。</translation>
    </message>
    <message>
        <source>Start a local server at %1.</source>
        <translation>在 %1 启动一个本地服务器。</translation>
    </message>
    <message>
        <source>Connect a TCP client to %1.</source>
        <translation>让一个 TCP 客户端连接 %1。</translation>
    </message>
    <message>
        <source>Connect a local client to %1.</source>
        <translation>让一个本地客户端连接 %1。</translation>
    </message>
    <message>
        <source>Open a UDP endpoint on %1.</source>
        <translation>在 %1 打开一个 UDP 端点。</translation>
    </message>
    <message>
        <source>Open a simulated relay to %1.</source>
        <translation>打开一个通往 %1 的模拟中继。</translation>
    </message>
    <message>
        <source>Change what the relay %1 does.</source>
        <translation>更改中继 %1 的行为。</translation>
    </message>
    <message>
        <source>Start a process with few descriptors.</source>
        <translation>启动一个描述符很少的进程。</translation>
    </message>
    <message>
        <source>%1 had nobody to accept</source>
        <translation>%1 没有可接受的连接</translation>
    </message>
    <message>
        <source>Accept a connection on %1.</source>
        <translation>在 %1 上接受一个连接。</translation>
    </message>
    <message>
        <source>%1 had nothing to receive</source>
        <translation>%1 没有可接收的数据</translation>
    </message>
    <message>
        <source>Receive on %1.</source>
        <translation>在 %1 上接收。</translation>
    </message>
    <message>
        <source>%1 sent a file, and a lesson brings none</source>
        <translation>%1 发送了文件，而课程不附带文件</translation>
    </message>
    <message>
        <source>%1 sent in pieces or again and again</source>
        <translation>%1 分段或反复发送</translation>
    </message>
    <message>
        <source>%1 sent a template</source>
        <translation>%1 发送了模板</translation>
    </message>
    <message>
        <source>%1 gave up its default peer</source>
        <translation>%1 取消了默认对端</translation>
    </message>
    <message>
        <source>Make %1 the peer of %2.</source>
        <translation>把 %1 设为 %2 的对端。</translation>
    </message>
    <message>
        <source>Shut down the send side of %1.</source>
        <translation>关闭 %1 的发送方向。</translation>
    </message>
    <message>
        <source>Shut down %1.</source>
        <translation>关闭 %1 的方向（shutdown）。</translation>
    </message>
    <message>
        <source>Close %1.</source>
        <translation>关闭 %1。</translation>
    </message>
    <message>
        <source>Reset %1.</source>
        <translation>重置 %1。</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3.</source>
        <translation>把 %2 的 %1 设为 %3。</translation>
    </message>
    <message>
        <source>Let %1 join the group %2.</source>
        <translation>让 %1 加入组 %2。</translation>
    </message>
    <message>
        <source>Let %1 leave the group %2.</source>
        <translation>让 %1 离开组 %2。</translation>
    </message>
    <message>
        <source>Give %1 the behaviour “%2”.</source>
        <translation>让 %1 采用行为“%2”。</translation>
    </message>
    <message>
        <source>Let %1 accept by itself.</source>
        <translation>让 %1 自动接受。</translation>
    </message>
    <message>
        <source>Set %1 to accept by hand.</source>
        <translation>让 %1 手动接受。</translation>
    </message>
    <message>
        <source>Let %1 receive by itself.</source>
        <translation>让 %1 自动接收。</translation>
    </message>
    <message>
        <source>Set %1 to receive by hand.</source>
        <translation>让 %1 手动接收。</translation>
    </message>
    <message>
        <source>Look up the host name %1.</source>
        <translation>查询主机名 %1。</translation>
    </message>
    <message>
        <source>Its behaviour is “%1”.</source>
        <translation>它的行为是“%1”。</translation>
    </message>
    <message>
        <source>%1 sent more than 64 KB at once</source>
        <translation>%1 一次发送了超过 64 KB</translation>
    </message>
    <message>
        <source>%1 sent to nobody</source>
        <translation>%1 没有发送目标</translation>
    </message>
    <message>
        <source>Send “%1” through %2.</source>
        <translation>通过 %2 发送“%1”。</translation>
    </message>
    <message>
        <source>Send the bytes %1 (hex) through %2.</source>
        <translation>通过 %2 发送字节 %1（十六进制）。</translation>
    </message>
    <message>
        <source>Send %1 bytes through %2.</source>
        <translation>通过 %2 发送 %1 字节。</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>我的课程</translation>
    </message>
    <message>
        <source>Do again what was done once.</source>
        <translation>把做过的事再做一遍。</translation>
    </message>
    <message>
        <source>Not in the lesson, because they were open before the recording began: %1. Record from their opening on.</source>
        <translation>不在课程中，因为它们在录制开始前就已打开：%1。请从打开它们时开始录制。</translation>
    </message>
    <message>
        <source>Not in the lesson, because other programs are their clients: %1.</source>
        <translation>不在课程中，因为它们的客户端是其他程序：%1。</translation>
    </message>
    <message>
        <source>Nothing was done while the recording ran.</source>
        <translation>录制期间什么也没做。</translation>
    </message>
    <message>
        <source>Only the first %1 clicks were recorded.</source>
        <translation>只录制了前 %1 次点击。</translation>
    </message>
    <message>
        <source>Not in the lesson: %1.</source>
        <translation>不在课程中：%1。</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Does this work?</source>
        <translation>这样行得通吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不行</translation>
    </message>
    <message>
        <source>The log shows the error.</source>
        <translation>日志显示了错误。</translation>
    </message>
    <message>
        <source>How many bytes does %1 receive?</source>
        <translation>%1 收到多少字节？</translation>
    </message>
    <message>
        <source>The log shows what recv() returned.</source>
        <translation>日志显示了 recv() 的返回值。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>payload no longer kept</source>
        <translation>数据已不再保留</translation>
    </message>
    <message>
        <source>payload damaged in the file</source>
        <translation>文件中的数据已损坏</translation>
    </message>
    <message>
        <source>payload cannot be read from the file</source>
        <translation>无法从文件读取数据</translation>
    </message>
    <message numerus="yes">
        <source>%n events are in the file without their data, which is damaged in the session.</source>
        <translation>
            <numerusform>文件中有 %n 个事件没有数据：会话中的数据已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line breaks off and is left out.</source>
        <translation>最后一行不完整，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>The payload of %n events is damaged in the file.</source>
        <translation>
            <numerusform>文件中 %n 个事件的数据已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every computer has what an action needs: say “%1” in “capabilities”.</source>
        <translation>不是每台电脑都具备某个操作所需的条件：请在“capabilities”中写上“%1”。</translation>
    </message>
    <message>
        <source>A busy computer needs longer than %1 ms for anything: leave “withinMs” out. How long something takes is compared with “pace”.</source>
        <translation>繁忙的电脑做任何事都要超过 %1 毫秒：请去掉“withinMs”。耗时用“pace”比较。</translation>
    </message>
    <message>
        <source>How long the system keeps a state is its own affair: expect the state alone.</source>
        <translation>系统把一个状态保持多久由它自己决定：只预期状态本身。</translation>
    </message>
    <message>
        <source>Each system makes the buffers as large as it likes (Linux twice as large): say at “os” which one this is, or expect only “asked”.</source>
        <translation>各系统会自行决定缓冲区大小（Linux 会加倍）：请在“os”处写明是哪个系统，或只预期“asked”。</translation>
    </message>
    <message>
        <source>How much fits into the buffers differs from system to system: say at “os” which one this is, or give a range.</source>
        <translation>缓冲区能容纳多少因系统而异：请在“os”处写明是哪个系统，或给出范围。</translation>
    </message>
    <message>
        <source>The calls do not tell of %1, and only Linux lets it be read: say “linux” at “os”, or “tcp-table” in “capabilities”.</source>
        <translation>调用看不出 %1，而且只有 Linux 能读取它：请在“os”处写“linux”，或在“capabilities”中写上“tcp-table”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, %2 s</source>
        <translation>
            <numerusform>%Ln × %1，%2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, %2, %3 s</source>
        <translation>
            <numerusform>%Ln × %1，%2，%3 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Ports are numbers from 0 to 65535, or service names such as http.</source>
        <translation>端口是 0 到 65535 的数字，或 http 之类的服务名。</translation>
    </message>
    <message numerus="yes">
        <source>%1  %Ln events</source>
        <translation>
            <numerusform>%1  %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>sendto() returned, and the socket it was sent to was closed, five seconds passed or the session ended before it was received. UDP tells nobody.</source>
        <translation>sendto() 已返回，但在数据报被接收之前，目标套接字已关闭、过了五秒或会话已结束。UDP 不会告诉任何人。</translation>
    </message>
    <message>
        <source>It was not received, and the system counted at least as many datagrams dropped, because the receive buffer was full, as are missing.</source>
        <translation>它没有被接收；而系统统计的因接收缓冲区已满而丢弃的数据报数，不少于缺少的数目。</translation>
    </message>
    <message>
        <source>This session cannot be a lesson</source>
        <translation>此会话无法成为课程</translation>
    </message>
    <message>
        <source>It has no call that a lesson can ask for.</source>
        <translation>其中没有课程可以要求的调用。</translation>
    </message>
    <message>
        <source>Record it as a lesson while it happens.</source>
        <translation>请在操作时录制为课程。</translation>
    </message>
    <message>
        <source>a note with “${” in it</source>
        <translation>含有“${”的备注</translation>
    </message>
    <message>
        <source>the look-up of a name with “${” in it</source>
        <translation>查询含有“${”的名称</translation>
    </message>
    <message>
        <source>the text that %1 answers, which is no UTF-8 or has “${” in it</source>
        <translation>%1 应答的文本（不是 UTF-8 或含有“${”）</translation>
    </message>
    <message>
        <source>Not in the lesson: datagrams of sockets that the lesson does not open.</source>
        <translation>课程中不包含：课程未打开的套接字发来的数据报。</translation>
    </message>
    <message>
        <source>More came than a lesson can expect: only the first of it is expected in these steps: %1.</source>
        <translation>到来的内容超出了课程所能预期的数量：以下步骤只预期最先到来的部分：%1。</translation>
    </message>
</context>
<context>
    <name>socket-playground</name>
    <message>
        <source>socket-playground: no display. Without a window use sockplay, see sockplay --help.</source>
        <translation>socket-playground：没有显示器。无窗口时请使用 sockplay，参见 sockplay --help。</translation>
    </message>
    <message>
        <source>Real TCP and UDP sockets to click through.</source>
        <translation>用真实的 TCP 和 UDP 套接字动手操作。</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>system, light or dark</source>
        <translation>system、light 或 dark</translation>
    </message>
    <message>
        <source>keep settings in this file</source>
        <translation>把设置保存在此文件中</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>name and version</source>
        <translation>名称和版本</translation>
    </message>
    <message>
        <source>Without a window, for scripts: sockplay --help</source>
        <translation>无窗口，用于脚本：sockplay --help</translation>
    </message>
    <message>
        <source>Usage: socket-playground [options] [FILE]</source>
        <translation>用法：socket-playground [选项] [文件]</translation>
    </message>
    <message>
        <source>a lesson, or a session to open: a recording, or JSON lines</source>
        <translation>要打开的课程或会话：录制文件或 JSON 行</translation>
    </message>
</context>
<context>
    <name>sockplay</name>
    <message>
        <source>what the server does by itself: %1 (default: manual, it only logs)</source>
        <translation>服务器自动做什么：%1（默认：manual，只记录）</translation>
    </message>
    <message>
        <source>what greet and reply say</source>
        <translation>greet 和 reply 所说的文本</translation>
    </message>
    <message>
        <source>length of the queue before accept (default: 128)</source>
        <translation>accept 之前队列的长度（默认：128）</translation>
    </message>
    <message>
        <source>open connections at most (default: 1000)</source>
        <translation>打开的连接数上限（默认：1000）</translation>
    </message>
    <message>
        <source>do not set SO_REUSEADDR</source>
        <translation>不设置 SO_REUSEADDR</translation>
    </message>
    <message>
        <source>allow an address that other computers can reach, such as 0.0.0.0 or [::]</source>
        <translation>允许其他计算机能访问的地址，如 0.0.0.0 或 [::]</translation>
    </message>
    <message>
        <source>bytes that one recv asks for (default: 65536)</source>
        <translation>一次 recv 请求的字节数（默认：65536）</translation>
    </message>
    <message>
        <source>send TEXT as UTF-8 (a server: to each client)</source>
        <translation>以 UTF-8 发送 TEXT（服务器：发给每个客户端）</translation>
    </message>
    <message>
        <source>send bytes written in hexadecimal</source>
        <translation>发送以十六进制书写的字节</translation>
    </message>
    <message>
        <source>send the bytes of a file</source>
        <translation>发送文件的字节</translation>
    </message>
    <message>
        <source>read \n, \xHH and the like in TEXT</source>
        <translation>解释 TEXT 中的 \n、\xHH 等</translation>
    </message>
    <message>
        <source>after the last send shut down the send side, and go on receiving</source>
        <translation>最后一次发送后关闭发送方向，并继续接收</translation>
    </message>
    <message>
        <source>where to send from</source>
        <translation>发送所用的本地地址</translation>
    </message>
    <message>
        <source>allow broadcast addresses (SO_BROADCAST)</source>
        <translation>允许广播地址 (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>join a multicast group</source>
        <translation>加入多播组</translation>
    </message>
    <message>
        <source>hops that a datagram may take, 1 to 255</source>
        <translation>数据报允许的跳数，1 到 255</translation>
    </message>
    <message>
        <source>what goes to standard output: text, jsonl or none (default: text)</source>
        <translation>标准输出的内容：text、jsonl 或 none（默认：text）</translation>
    </message>
    <message>
        <source>write the received bytes to FILE; - is standard output and needs --events none</source>
        <translation>把收到的字节写入 FILE；- 表示标准输出，需要 --events none</translation>
    </message>
    <message>
        <source>do not explain failures on standard error</source>
        <translation>不在标准错误上解释失败原因</translation>
    </message>
    <message>
        <source>en, de or zh</source>
        <translation>en、de 或 zh</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>a server, or a UDP endpoint that waits</source>
        <translation>服务器，或等待数据报的 UDP 端点</translation>
    </message>
    <message>
        <source>a TCP client, or a client of a local socket</source>
        <translation>TCP 客户端，或本地套接字的客户端</translation>
    </message>
    <message>
        <source>UDP datagrams to an address</source>
        <translation>向一个地址发送 UDP 数据报</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>done as asked</source>
        <translation>按要求完成</translation>
    </message>
    <message>
        <source>ended by SIGINT or SIGTERM</source>
        <translation>被 SIGINT 或 SIGTERM 结束</translation>
    </message>
    <message>
        <source>Socket Playground on the command line: real sockets, each call shown as it happens.</source>
        <translation>命令行上的 Socket Playground：真实的套接字，每个调用在发生时立即显示。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>show this help; each command has its own: COMMAND --help</source>
        <translation>显示本帮助；每个命令有自己的帮助：COMMAND --help</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>IPv6 addresses in brackets; a port is a number or a service name; listening on port 0 takes a free one</source>
        <translation>IPv6 地址放在方括号里；端口是数字或服务名；监听端口 0 会取一个空闲端口</translation>
    </message>
    <message>
        <source>Without --send, --send-hex and --send-file, standard input is sent unless it is a terminal.</source>
        <translation>没有 --send、--send-hex 和 --send-file 时发送标准输入，除非它是终端。</translation>
    </message>
    <message>
        <source>a saved session as a file for other programs</source>
        <translation>把保存的会话写成供其他程序使用的文件</translation>
    </message>
    <message>
        <source>bad arguments, or a file that is none</source>
        <translation>参数错误，或文件不是会话</translation>
    </message>
    <message>
        <source>what to write: %1</source>
        <translation>写成什么：%1</translation>
    </message>
    <message>
        <source>where to write it (default: -, standard output)</source>
        <translation>写到哪里（默认：-，标准输出）</translation>
    </message>
    <message>
        <source>record the session in FILE, for “sockplay export” and the window</source>
        <translation>把会话录制到 FILE，供“sockplay export”和窗口使用</translation>
    </message>
    <message>
        <source>what a session file holds, and whether anything is missing in it</source>
        <translation>会话文件包含什么，以及是否有缺失</translation>
    </message>
    <message>
        <source>the conversation failed: refused, reset, timed out, the rule of --until was not met; info: something is missing</source>
        <translation>会话失败：被拒绝、被重置、超时、未满足 --until 的规则；info：有内容缺失</translation>
    </message>
    <message>
        <source>the output or the recording could not be written</source>
        <translation>无法写入输出或录制文件</translation>
    </message>
    <message>
        <source>a recording (--record), or JSON lines as --events jsonl and --to jsonl write them; - is JSON lines from standard input</source>
        <translation>录制文件（--record），或 --events jsonl 与 --to jsonl 写出的 JSON 行；- 表示来自标准输入的 JSON 行</translation>
    </message>
    <message>
        <source>guided conversations: list them, check their files, or carry them out as tests</source>
        <translation>引导式对话：列出、检查文件，或作为测试执行</translation>
    </message>
    <message>
        <source>a lesson was skipped: it needs what this computer does not have</source>
        <translation>跳过了课程：它需要这台计算机没有的东西</translation>
    </message>
    <message>
        <source>the name of a lesson of the program, a *.lesson.json file, or a folder of them</source>
        <translation>程序自带课程的名称、*.lesson.json 文件，或含这些文件的文件夹</translation>
    </message>
    <message>
        <source>run: also print each event to standard output: text or jsonl; the report is then on standard error</source>
        <translation>run：还把每个事件写到标准输出：text 或 jsonl；此时报告写到标准错误</translation>
    </message>
    <message>
        <source>run: also write the report as JUnit XML</source>
        <translation>run：同时把报告写成 JUnit XML</translation>
    </message>
    <message>
        <source>run: allow lessons that leave this computer; otherwise they are skipped</source>
        <translation>run：允许访问本机以外的课程；否则跳过</translation>
    </message>
    <message>
        <source>datagrams that are not passed on</source>
        <translation>不转发的数据报</translation>
    </message>
    <message>
        <source>datagrams that are passed on twice</source>
        <translation>转发两次的数据报</translation>
    </message>
    <message>
        <source>datagrams that wait until the next one has overtaken them</source>
        <translation>要等到下一个超过它才转发的数据报</translation>
    </message>
    <message>
        <source>pass all on so many milliseconds later</source>
        <translation>全部推迟这么多毫秒后转发</translation>
    </message>
    <message>
        <source>up to so many milliseconds earlier or later, by chance</source>
        <translation>随机提前或推迟至多这么多毫秒</translation>
    </message>
    <message>
        <source>the speed of the line, in each direction</source>
        <translation>线路速度（每个方向）</translation>
    </message>
    <message>
        <source>pass at most N bytes on with one send</source>
        <translation>一次 send 最多转发 N 字节</translation>
    </message>
    <message>
        <source>end both sides after N bytes of one direction</source>
        <translation>某个方向转发 N 字节后结束两侧</translation>
    </message>
    <message>
        <source>with RST instead of FIN</source>
        <translation>用 RST 而不是 FIN</translation>
    </message>
    <message>
        <source>the same number decides alike for the same traffic (default: 1)</source>
        <translation>相同的数字对相同的流量做出相同的决定（默认：1）</translation>
    </message>
    <message>
        <source>when to end: eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S (default: listen and relay at Ctrl+C, connect at eof, send when all is sent)</source>
        <translation>何时结束：eof、bytes:N、text:TEXT、datagrams:N、connections:N 或 seconds:S（默认：listen 和 relay 按 Ctrl+C 时，connect 遇到 eof 时，send 全部发送后）</translation>
    </message>
    <message>
        <source>give up after S seconds (default: listen and relay never, connect and send 10)</source>
        <translation>S 秒后放弃（默认：listen 和 relay 永不，connect 和 send 为 10）</translation>
    </message>
    <message>
        <source>pass bytes or datagrams on, watched and (simulated) disturbed</source>
        <translation>转发字节或数据报，可观察并（模拟）干扰</translation>
    </message>
    <message>
        <source>for the lesson fd-limit: a server and clients in one process, until socket() fails; then it does what lines on standard input say: accept, close C3, close S1.2</source>
        <translation>供课程 fd-limit 使用：一个进程里的服务器和客户端，直到 socket() 失败；之后按标准输入的各行行事：accept、close C3、close S1.2</translation>
    </message>
    <message>
        <source>how many descriptors the process may have: %1 to %2</source>
        <translation>进程最多可以有多少个描述符：%1 到 %2</translation>
    </message>
</context>
</TS>
