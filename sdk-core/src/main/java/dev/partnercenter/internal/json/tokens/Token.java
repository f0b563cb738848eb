package dev.partnercenter.internal.json.tokens;

/** The kinds of tokens. */
public enum Token {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    TEXT,
    /** A number without fraction and exponent. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    TRUE,
    FALSE,
    NULL
}
