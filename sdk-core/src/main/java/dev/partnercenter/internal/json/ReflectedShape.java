package dev.partnercenter.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of a record class for which none was generated: a record of the user's own. */
final class ReflectedShape implements RecordShape {

    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    ReflectedShape(Class<?> type) {
        components = type.getRecordComponents();
        int last = components.length - 1;
        if (last < 0 || components[last].getType() != Map.class) {
            throw new IllegalArgumentException(type + " has no bag of additional properties as its last component");
        }
        try {
            constructor = type.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not public", e);
        }
    }

    @Override
    public String[] names() {
        return Arrays.stream(components)
                .limit(components.length - 1)
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    @Override
    public Class<?>[][] types() {
        return Arrays.stream(components)
                .limit(components.length - 1)
                .map(component -> classes(component.getGenericType()))
                .toArray(Class<?>[][]::new);
    }

    private static Class<?>[] classes(Type type) {
        List<Class<?>> classes = new ArrayList<>();
        Type next = type;
        while (next instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() != List.class
                    && !(generic.getRawType() == Map.class && arguments[0] == String.class)) {
                throw Codecs.unknown(type);
            }
            classes.add((Class<?>) generic.getRawType());
            next = arguments[arguments.length - 1];
        }
        if (next instanceof Class<?> plain) {
            classes.add(plain);
        } else if (!(next instanceof TypeVariable)) {
            throw Codecs.unknown(type);
        }
        return classes.toArray(new Class<?>[0]);
    }

    @Override
    public Object make(@Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unexpected(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    @Override
    public @Nullable Object get(Object record, int component) {
        try {
            return components[component].getAccessor().invoke(record);
        } catch (InvocationTargetException e) {
            throw unexpected(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    private static RuntimeException unexpected(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
