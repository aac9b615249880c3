// SPDX-License-Identifier: MIT
// ThreadSanitizer cannot see the locks inside the distribution's Qt. This tells it of the two places where our threads
// meet there, and of nothing else: what was written before a queued QMetaObject::invokeMethod() is seen by the called
// function, and what a QThread did is seen after QThread::wait(). Linked with --wrap, and not itself instrumented.

#include <QMetaObject>
#include <QObject>
#include <QThread>

extern "C" {
void __tsan_acquire(void* place);
void __tsan_release(void* place);
}

// A call on its way to another thread.
class HandedOver final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOver(QtPrivate::QSlotObjectBase* slot)
        : QSlotObjectBase(&HandedOver::arrive)
        , m_slot(slot)
    {
        __tsan_release(m_slot);
    }

private:
    static void arrive(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* const call = static_cast<HandedOver*>(self);
        __tsan_acquire(call->m_slot);
        if (which == Call) {
            call->m_slot->call(receiver, arguments);
            __tsan_release(call->m_slot); // the last to hold it, and to delete it, may be the thread that called
        }
        if (which == Destroy) {
            call->m_slot->destroyIfLastRef();
            delete call;
        }
    }

    QtPrivate::QSlotObjectBase* const m_slot;
};

#define INVOKE(prefix)                                                                                                 \
    prefix##_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
#define START(prefix) prefix##_ZN7QThread5startENS_8PriorityE
#define WAIT(prefix) prefix##_ZN7QThread4waitE14QDeadlineTimer

extern "C" {
bool INVOKE(__real_)(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result);
void START(__real_)(QThread* thread, QThread::Priority priority);
bool WAIT(__real_)(QThread* thread, QDeadlineTimer deadline);

bool INVOKE(__wrap_)(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    return INVOKE(__real_)(object, new HandedOver(slot), type, result);
}

void START(__wrap_)(QThread* thread, QThread::Priority priority)
{
    QObject::connect(
        thread, &QThread::finished, thread, [thread] { __tsan_release(thread); }, Qt::DirectConnection);
    START(__real_)(thread, priority);
}

bool WAIT(__wrap_)(QThread* thread, QDeadlineTimer deadline)
{
    const bool hasFinished = WAIT(__real_)(thread, deadline);
    if (hasFinished)
        __tsan_acquire(thread);
    return hasFinished;
}
}
