package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Sent;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A property of the items of a page: how it was sent, and what came after it. */
final class Repeated {
    /** So many times in a row a property has to have the same value before that is looked for together with the name. */
    private static final int STEADY = 16;

    private final Prediction prediction;
    private final String name;
    private final RecordSchema.@Nullable Component component;
    private final @Nullable ScalarCodec shared;
    private @Nullable Sent sent;
    private @Nullable Sent steady;
    private @Nullable Object steadyValue;
    private int confirmed;
    private int cameIn;
    private @Nullable Repeated next;
    private @Nullable RepeatedRecord record;

    /**
     * A property.
     *
     * @param number tells it from all others of the item
     */
    Repeated(int number, String name, RecordSchema.@Nullable Component component) {
        this.prediction = new Prediction(number);
        this.name = name;
        this.component = component;
        this.shared = component == null ? ScalarCodec.STRING : sharedBy(component.codec());
    }

    private static @Nullable ScalarCodec sharedBy(Codec codec) {
        return codec instanceof ScalarCodec scalar && scalar.isShared() ? scalar : null;
    }

    /** What stands for the items themselves. */
    static Repeated root() {
        return new Repeated(0, "", null);
    }

    /** {@return what its next value probably is} */
    Prediction prediction() {
        return prediction;
    }

    String name() {
        return name;
    }

    /** {@return whether it came in a record, by the number of that} */
    boolean cameIn(int number) {
        return cameIn == number;
    }

    /** Says that it comes in a record. */
    void comesIn(int number) {
        cameIn = number;
    }

    /** Goes on to this property, if it comes next just as it was sent before; {@return whether it does} */
    boolean isNext(Tokenizer tokens) {
        return sent != null && tokens.take(sent);
    }

    /** Goes on to this property and the value it always has, if they come next; {@return whether they do} */
    boolean isNextWithValue(Tokenizer tokens) {
        return steady != null && tokens.take(steady);
    }

    /** {@return the value it always has} */
    Object steadyValue() {
        return Objects.requireNonNull(steadyValue);
    }

    /** Says that its value came which was expected. */
    void confirmed(KnownValue value) {
        if (prediction.isSteady() && ++confirmed == STEADY && sent != null) {
            steady = value.after(sent);
            steadyValue = value.value();
        }
    }

    /** Says that another value came. */
    void unsteady() {
        confirmed = 0;
        steady = null;
    }

    /** Remembers how it was sent: its name is the current one. */
    void wasSent(Tokenizer tokens) {
        Sent before = sent;
        sent = tokens.sent(before, name);
        if (sent != before) {
            unsteady();
        }
    }

    /** {@return the component it is, or null if the record does not know it} */
    RecordSchema.@Nullable Component component() {
        return component;
    }

    /** Whether another name stands for the same component. */
    boolean isSpellingOf(Repeated other) {
        return component != null && other.component != null && component.index() == other.component.index();
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
}
