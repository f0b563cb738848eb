package dev.partnercenter.simulator.internal.http;

/** Ends the handling of a request with an error answer. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    /** Refuses with this answer. */
    public Refusal(Answer answer) {
        super("refused with " + answer.status(), null, false, false);
        this.answer = answer;
    }

    /** What the client is told. */
    public Answer answer() {
        return answer;
    }
}
