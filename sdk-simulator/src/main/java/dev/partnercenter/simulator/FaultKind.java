package dev.partnercenter.simulator;

/**
 * What {@link RandomFaults} do to a request. Where the name does not say that work is done, none is. None of them makes the
 * service tell an untruth: whatever says that a request was not taken (401, 429, 503 with {@code Retry-After}) comes
 * without work.
 */
public enum FaultKind {
    /** The connection is closed in place of an answer. */
    CUT,
    /** The work is done, then the connection is closed in place of the answer. */
    ANSWER_LOST,
    /** The connection stays open, and no answer comes. */
    STALLED,
    /** The work is done, then the connection stays open, and no answer comes. */
    STALLED_AFTER_WORK,
    /** The work is done, and half of the body comes, then nothing more on an open connection. */
    STALLED_IN_BODY,
    /** The work is done, and the connection is closed in the middle of the body. */
    CUT_IN_BODY,
    /** The work is done, and half of the body comes as if it were all. */
    TRUNCATED,
    /** The work is done, and the body is no JSON. */
    MALFORMED,
    /** The work is done, and the answer has no body. */
    EMPTY,
    /** 200 with a page of HTML, as a proxy sends it. */
    PAGE,
    /** The work is done, and the answer is 200 with a page of HTML. */
    PAGE_AFTER_WORK,
    /** 307 to another host. */
    REDIRECTED,
    /** 401. */
    UNAUTHORIZED,
    /** 408. */
    REQUEST_TIMEOUT,
    /** The work is done, and the answer is 408. */
    REQUEST_TIMEOUT_AFTER_WORK,
    /** 429. */
    THROTTLED,
    /** 429 with {@code Retry-After}. */
    THROTTLED_WITH_TIME,
    /** 500. */
    FAILED,
    /** The work is done, and the answer is 500. */
    FAILED_AFTER_WORK,
    /** 502. */
    BAD_GATEWAY,
    /** The work is done, and the answer is 502. */
    BAD_GATEWAY_AFTER_WORK,
    /** 503. */
    UNAVAILABLE,
    /** 503 with {@code Retry-After}. */
    UNAVAILABLE_WITH_TIME,
    /** The work is done, and the answer is 503. */
    UNAVAILABLE_AFTER_WORK,
    /** 504. */
    GATEWAY_TIMEOUT,
    /** The work is done, and the answer is 504. */
    GATEWAY_TIMEOUT_AFTER_WORK,
    /** The work is done, and the answer is held back for a while; nothing else is changed. */
    SLOW,
    /** The work is done only after a while, at the end of which the client may have given up. */
    LATE
}
