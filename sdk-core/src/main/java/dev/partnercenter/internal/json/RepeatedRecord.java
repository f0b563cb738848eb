package dev.partnercenter.internal.json;

import dev.partnercenter.internal.json.tokens.Tokenizer;
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
    private boolean taken;
    private int record;
    /** While that is so, a property that did not come yet cannot have come in another spelling. */
    private boolean oneNameEach = true;

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
        record++;
        return arguments;
    }

    /** {@return an empty bag, the same one for every record} */
    ExtrasEditor extras() {
        extras.clear();
        hasExtras = true;
        return extras;
    }

    /** Whether the current property came before, maybe in another spelling: the second one then goes to the bag. */
    boolean isTaken() {
        return taken;
    }

    private boolean isTaken(Repeated property) {
        RecordSchema.Component component = property.component();
        if (component == null || (oneNameEach && !property.cameIn(record))) {
            return false;
        }
        return arguments[component.index()] != component.absent() || (hasExtras && extras.has(component.name()));
    }

    /**
     * Goes on to the next property, and behind its value where that is the one it always has.
     *
     * @return the property, or null at the end of the object
     */
    @Nullable Repeated after(Repeated before, JsonInput in, Repetition repetition) throws IOException {
        Repeated property = before.next();
        boolean found = property != null && isNext(property, in.tokens());
        if (property == null || !found) {
            if (!in.nextName()) {
                return null;
            }
            property = named(in.name(), repetition);
            property.wasSent(in.tokens());
            before.next(property);
            taken = isTaken(property);
        }
        property.comesIn(record);
        return property;
    }

    private boolean isNext(Repeated expected, Tokenizer tokens) {
        taken = isTaken(expected);
        return (!taken && expected.isNextWithValue(tokens)) || expected.isNext(tokens);
    }

    private Repeated named(String name, Repetition repetition) {
        Repeated known = byName.get(name);
        if (known != null) {
            return known;
        }
        Repeated property = new Repeated(repetition.nextNumber(), name, schema.find(name));
        boolean another = byName.values().stream().anyMatch(other -> other.isSpellingOf(property));
        oneNameEach &= !another && byName.size() < MOST;
        if (byName.size() < MOST) {
            byName.put(name, property);
        }
        return property;
    }
}
