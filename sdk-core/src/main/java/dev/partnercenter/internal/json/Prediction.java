package dev.partnercenter.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which value a property of the next item probably has: the one that it had last, or the one that came last time with the
 * value of another property. With the same customer come the same name and country, with the same product the same
 * description; currency and partner are the same throughout. Which property tells another one is found by trying.
 */
final class Prediction {
    /** New values after which it is looked whether any came again: enough for some of a few hundred customers to have come again. */
    private static final int ENOUGH = 64;
    /** At first one in so many has to have been there before; */
    private static final int WORTH = 16;
    /** after so many new ones */
    private static final int MANY = 512;
    /** one in so many. */
    private static final int MORE_WORTH = 2;
    /** So many times another property has to be right before it is relied on. */
    private static final int RIGHT = 12;
    /** And it may be wrong so many times meanwhile. */
    private static final int WRONG = 4;
    /** One whose values rarely come again is not waited for. */
    private static final int UNDECIDED = 256;
    /** What nothing tells after so many trials, nothing will. */
    private static final int TRIALS = 30;

    private final int number;
    private @Nullable KnownValue current;
    private @Nullable Prediction guide;
    private @Nullable Prediction trial;
    private int trials;
    private int right;
    private int wrong;
    private int undecided;
    private boolean worthLooking = true;
    private int missed;

    /**
     * Of one property.
     *
     * @param number tells it from all others of the item
     */
    Prediction(int number) {
        this.number = number;
    }

    /** Whether its values come often enough for them to be looked for; ids of orders do not. */
    boolean isWorthLooking() {
        return worthLooking;
    }

    /**
     * Says that a value came which was not there before.
     *
     * @param items how many items were read
     */
    void missed(int items) {
        missed++;
        if (missed % ENOUGH == 0) {
            worthLooking = items - missed >= missed / (missed < MANY ? WORTH : MORE_WORTH);
        }
    }

    /** {@return the value that probably comes next, or null if nobody knows} */
    @Nullable KnownValue expected() {
        if (guide == null || !worthLooking) {
            return current;
        }
        return guide.current == null ? null : guide.current.follower(number);
    }

    /**
     * Says that another value came than was expected.
     *
     * @param value the value
     * @param surprising the properties before it in the item of which that is true, too
     */
    void surprised(KnownValue value, List<Prediction> surprising) {
        current = value;
        if (guide != null && guide.current != null) {
            guide.current.follower(number, value);
        }
        if (trial != null) {
            tryOut(trial, value);
        } else if (trials < TRIALS && !surprising.isEmpty()) {
            trial = surprising.get(trials++ % surprising.size());
        }
    }

    /** Whether it is expected to have the same value every time. */
    boolean isSteady() {
        return guide == null;
    }

    /** Says that the expected value came. */
    void confirmed(KnownValue value) {
        current = value;
    }

    private void tryOut(Prediction other, KnownValue value) {
        KnownValue lead = other.current;
        if (lead == null || !other.worthLooking) {
            endTrial();
            return;
        }
        KnownValue said = lead.follower(number);
        lead.follower(number, value);
        if (said == null) {
            undecided++;
        } else if (said == value) {
            right++;
        } else {
            wrong++;
        }
        if (right == RIGHT) {
            guide = other;
        }
        if (right == RIGHT || wrong == WRONG || undecided == UNDECIDED) {
            endTrial();
        }
    }

    private void endTrial() {
        trial = null;
        right = 0;
        wrong = 0;
        undecided = 0;
    }
}
