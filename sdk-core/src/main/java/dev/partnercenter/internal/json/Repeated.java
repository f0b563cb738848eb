package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.SentName;
import dev.partnercenter.internal.json.tokens.Tokenizer;
import org.jspecify.annotations.Nullable;

/** A property of the items of a page: how it was sent, and what came after it. */
final class Repeated {
    private final Prediction prediction;
    private final String name;
    private final RecordSchema.@Nullable Component component;
    private final @Nullable ScalarCodec shared;
    private @Nullable SentName sent;
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
}
