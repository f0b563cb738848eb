package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.SentName;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import org.jspecify.annotations.Nullable;

/** A property of the items of a page: what came after it, and whether its values come again. */
final class Repeated {
    /** New values after which it is looked whether any came again: enough for some of a few hundred customers to have come again. */
    private static final int ENOUGH = 64;
    /** One in so many has to have been there before. */
    private static final int WORTH = 16;

    private final int number;
    private final String name;
    private final RecordSchema.@Nullable Component component;
    private final @Nullable ScalarCodec shared;
    private @Nullable SentName sent;
    private @Nullable Repeated next;
    private @Nullable RepeatedRecord record;
    private boolean worthLooking = true;
    private int missed;

    /**
     * A property.
     *
     * @param number tells it from all others of the item
     */
    Repeated(int number, String name, RecordSchema.@Nullable Component component) {
        this.number = number;
        this.name = name;
        this.component = component;
        this.shared =
                component != null && component.codec() instanceof ScalarCodec codec && codec.isShared() ? codec : null;
    }

    /** What stands for the items themselves. */
    static Repeated root() {
        return new Repeated(0, "", null);
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /** Goes on to this property, if it comes next just as it was sent before; {@return whether it does} */
    boolean isNext(Tokenizer tokens) {
        return sent != null && tokens.takeName(sent);
    }

    /** Remembers how it was sent: its name is the current one. */
    void wasSent(Tokenizer tokens) {
        sent = tokens.sentName(sent, name);
    }

    /** {@return the component it is, or null if the record does not know it} */
    RecordSchema.@Nullable Component component() {
        return component;
    }

    /** {@return what reads its values, if they may be shared; else null} */
    @Nullable ScalarCodec shared() {
        return shared;
    }

    /** {@return the property that came after it in the last record, or null} */
    @Nullable Repeated next() {
        return next;
    }

    void next(Repeated property) {
        next = property;
    }

    /** {@return what is known of the records that are its values} */
    RepeatedRecord record(RecordSchema schema) {
        RepeatedRecord known = record;
        if (known == null || !known.isOf(schema)) {
            known = new RepeatedRecord(schema);
            record = known;
        }
        return known;
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
            worthLooking = items - missed >= missed / WORTH;
        }
    }
}
