package dev.partnercenter.internal.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
    record Component(int index, String name, Codec codec, MethodHandle accessor) {}

    private final Component[] components;
    private final MethodHandle bag;
    private final MethodHandle constructor;
    private final @Nullable Object[] absent;
    private final NameTable<Component> byName = new NameTable<>();

    RecordSchema(Class<?> type, Codec items) {
        RecordComponent[] declared = type.getRecordComponents();
        int last = declared.length - 1;
        if (last < 0 || declared[last].getType() != Map.class) {
            throw new IllegalArgumentException(type + " has no bag of additional properties as its last component");
        }
        components = new Component[last];
        absent = new Object[last + 1];
        for (int i = 0; i < last; i++) {
            Codec codec = Codecs.of(declared[i].getGenericType(), items);
            components[i] = new Component(i, declared[i].getName(), codec, accessor(declared[i]));
            absent[i] = codec.absent();
            byName.add(components[i].name(), components[i]);
        }
        bag = accessor(declared[last]);
        constructor = constructor(type, declared);
    }

    static RecordSchema of(Class<?> type) {
        return SCHEMAS.get(type);
    }

    Component[] components() {
        return components;
    }

    @Nullable Component find(String name) {
        return byName.find(name);
    }

    /** A fresh set of constructor arguments, all absent. */
    @Nullable Object[] arguments() {
        return absent.clone();
    }

    Object newRecord(@Nullable Object[] arguments) {
        try {
            return constructor.invokeExact(arguments);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    static @Nullable Object get(Component component, Object source) {
        return get(component.accessor(), source);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> bag(Object source) {
        return (Map<String, Object>) Objects.requireNonNull(get(bag, source));
    }

    private static @Nullable Object get(MethodHandle accessor, Object source) {
        try {
            return accessor.invokeExact(source);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " is not public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
    }

    private static RuntimeException unexpected(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
