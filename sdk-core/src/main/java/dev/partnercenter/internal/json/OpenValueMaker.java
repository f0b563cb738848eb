package dev.partnercenter.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes open values of one class out of their texts. The constructor is looked for when the first value comes. */
final class OpenValueMaker implements Function<String, Object> {

    private final Class<?> type;
    private @Nullable Constructor<?> constructor;

    OpenValueMaker(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object apply(String text) {
        try {
            return constructor().newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public constructor of a String", e);
        }
    }

    private Constructor<?> constructor() throws NoSuchMethodException {
        Constructor<?> found = constructor;
        if (found == null) {
            found = type.getConstructor(String.class);
            constructor = found;
        }
        return found;
    }
}
