# SPDX-License-Identifier: MIT
# The command line: Qt Core and Network only.
qt_add_executable(sockplay
    sockplay.cpp
    ArgumentParser.cpp ArgumentParser.h
    CodeExport.cpp CodeExport.h
    CommandLine.cpp CommandLine.h
    Complaint.cpp Complaint.h
    ConnectCommand.cpp ConnectCommand.h
    Conversation.cpp Conversation.h
    ConversationOptions.cpp ConversationOptions.h
    ConversationReader.cpp ConversationReader.h
    ConversationSpec.cpp ConversationSpec.h
    ConversationValues.cpp ConversationValues.h
    EventPrinter.cpp EventPrinter.h
    ExitCode.h
    ExportCommand.cpp ExportCommand.h
    HelpText.cpp HelpText.h
    InfoCommand.cpp InfoCommand.h
    Language.cpp Language.h
    LessonCommand.cpp LessonCommand.h
    LessonFiles.cpp LessonFiles.h
    LessonReport.cpp LessonReport.h
    LimitedCommand.cpp LimitedCommand.h
    ListenCommand.cpp ListenCommand.h
    OutgoingPiece.cpp OutgoingPiece.h
    OutputStream.cpp OutputStream.h
    RelayCommand.cpp RelayCommand.h
    SendCommand.cpp SendCommand.h
    SessionFile.cpp SessionFile.h
    UntilRule.cpp UntilRule.h
    UntilWatch.cpp UntilWatch.h
)
target_link_libraries(sockplay PRIVATE playground_model playground_translations playground_lessons)
