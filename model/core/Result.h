// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <utility>
#include <variant>

// A value, or the problem that kept it from being made. For what the caller can act on now; what happens later is an
// event.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value) // implicit on purpose: return value;
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Problem problem) // implicit on purpose: return Problem{…};
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const { return std::get<0>(m_state); }
    T& value() { return std::get<0>(m_state); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    const Problem& problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problem> m_state;
};
