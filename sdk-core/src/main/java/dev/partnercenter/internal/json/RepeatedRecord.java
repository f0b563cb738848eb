package dev.partnercenter.internal.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records of one kind at one place of the items of a page: their properties by the order in which they came, so that the
 * next name need only be compared, and what is needed anew for each record.
 */
final class RepeatedRecord {
    /** Who sends more names than that makes them up. */
    private static final int MOST = 1_000;

    private final RecordSchema schema;
    private final Repeated beginning = Repeated.root();
    private final Map<String, Repeated> byName = new HashMap<>();
    private final @Nullable Object[] arguments;
    private final ExtrasEditor extras = new ExtrasEditor();
    private boolean hasExtras;

    RepeatedRecord(RecordSchema schema) {
        this.schema = schema;
        this.arguments = schema.arguments();
    }

    boolean isOf(RecordSchema other) {
        return schema == other;
    }

    /** {@return what stands before the first property} */
    Repeated beginning() {
        return beginning;
    }

    /** {@return the arguments of the constructor, all absent; the array is used for every record} */
    @Nullable Object[] arguments() {
        schema.clear(arguments);
        hasExtras = false;
        return arguments;
    }

    /** {@return an empty bag, the same one for every record} */
    ExtrasEditor extras() {
        extras.clear();
        hasExtras = true;
        return extras;
    }

    /** Whether the property came before, maybe in another spelling: the second one then goes to the bag. */
    boolean isTaken(RecordSchema.Component component) {
        return arguments[component.index()] != component.absent() || (hasExtras && extras.has(component.name()));
    }

    private boolean isTaken(Repeated property) {
        RecordSchema.Component component = property.component();
        return component != null && isTaken(component);
    }

    /**
     * Goes on to the next property, and behind its value where that is the one it always has.
     *
     * @return the property, or null at the end of the object
     */
    @Nullable Repeated after(Repeated before, JsonInput in, Repetition repetition) throws IOException {
        Repeated expected = before.next();
        if (expected != null) {
            boolean whole = !isTaken(expected) && expected.isNextWithValue(in.tokens());
            if (whole || expected.isNext(in.tokens())) {
                return expected;
            }
        }
        if (!in.nextName()) {
            return null;
        }
        String name = in.name();
        Repeated property = byName.get(name);
        if (property == null) {
            property = new Repeated(repetition.nextNumber(), name, schema.find(name));
            if (byName.size() < MOST) {
                byName.put(name, property);
            }
        }
        property.wasSent(in.tokens());
        before.next(property);
        return property;
    }
}
