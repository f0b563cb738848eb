package dev.partnercenter.simulator.internal.partner;

import dev.partnercenter.simulator.internal.directory.DirectoryRule.DirectoryRefusal;
import dev.partnercenter.simulator.internal.http.Answer;

/** What a directory insists on, in the words of Partner Center. */
final class DirectoryErrors {

    private DirectoryErrors() {}

    static Answer answer(DirectoryRefusal refusal) {
        PartnerError error = switch (refusal.rule()) {
            case FOUND -> PartnerError.USER_NOT_FOUND;
            case VALUE_UNIQUE, MEMBER_NEW -> PartnerError.USER_CONFLICT;
            case LICENSE_LEFT -> PartnerError.LICENSES_EXHAUSTED;
            default -> PartnerError.INVALID_PROPERTY;
        };
        return error.answer(refusal.text());
    }
}
