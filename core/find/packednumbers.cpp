// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/packednumbers.h"

#include <algorithm>

namespace dialbook {

void PackedNumbers::append(uint16_t row, std::string_view forms)
{
    for (size_t end = forms.find('\n'); end != std::string_view::npos; end = forms.find('\n')) {
        const std::string_view form = forms.substr(0, end);
        forms.remove_prefix(end + 1);
        const auto isDigitOrPlus = [](char c) { return (c >= '0' && c <= '9') || c == '+'; };
        if (!std::all_of(form.begin(), form.end(), isDigitOrPlus)) {
            continue; // what is dialled without digits: found by no number
        }
        if (form.size() > longest) {
            if (m_longRows.empty() || m_longRows.back() != row) {
                m_longRows.push_back(row);
            }
            continue;
        }
        uint64_t packed = 0;
        for (size_t i = 0; i < form.size(); ++i) {
            packed |= codeOf(form[i]) << (60 - 4 * i);
        }
        m_forms.push_back(packed);
        m_rows.push_back(row);
        m_nationals.push_back(uint8_t(std::min(form.size() - significantDigits(form).size(), longest - 1)));
    }
}

void PackedNumbers::shrink()
{
    m_forms.shrink_to_fit();
    m_rows.shrink_to_fit();
    m_nationals.shrink_to_fit();
    m_longRows.shrink_to_fit();
}

} // namespace dialbook
