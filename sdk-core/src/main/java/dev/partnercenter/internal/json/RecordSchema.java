package dev.partnercenter.internal.json;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one record class maps to a JSON object: its components in their order, the last one being the bag. */
final class RecordSchema {

    private static final ClassValue<RecordSchema> SCHEMAS = new ClassValue<>() {
        @Override
        protected RecordSchema computeValue(Class<?> type) {
            return new RecordSchema(type, CollectionCodecs.NO_ITEMS);
        }
    };

    /** One component other than the bag. */
    record Component(
            int index, String name, Codec codec, @Nullable Object absent, RecordShape shape) {}

    private final RecordShape shape;
    private final Component[] components;
    private final @Nullable Object[] absent;
    private final NameTable<Component> byName = new NameTable<>();

    RecordSchema(Class<?> type, Codec items) {
        shape = RecordShape.of(type);
        String[] names = shape.names();
        Class<?>[][] types = shape.types();
        components = new Component[names.length];
        absent = new Object[names.length + 1];
        for (int i = 0; i < names.length; i++) {
            Codec codec = Codecs.of(types[i], items);
            components[i] = new Component(i, names[i], codec, codec.absent(), shape);
            absent[i] = codec.absent();
            byName.add(names[i], components[i]);
        }
    }

    static RecordSchema of(Class<?> type) {
        return SCHEMAS.get(type);
    }

    Component[] components() {
        return components;
    }

    /** {@return the components by their names} */
    NameTable<Component> names() {
        return byName;
    }

    @Nullable Component find(String name) {
        return byName.find(name);
    }

    /** A fresh set of constructor arguments, all absent. */
    @Nullable Object[] arguments() {
        return absent.clone();
    }

    /** Makes a set of constructor arguments absent again. */
    void clear(@Nullable Object[] arguments) {
        System.arraycopy(absent, 0, arguments, 0, absent.length);
    }

    Object newRecord(@Nullable Object[] arguments) {
        return shape.make(arguments);
    }

    static @Nullable Object get(Component component, Object source) {
        return component.shape().get(source, component.index());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> bag(Object source) {
        return (Map<String, Object>) Objects.requireNonNull(shape.get(source, components.length));
    }
}
