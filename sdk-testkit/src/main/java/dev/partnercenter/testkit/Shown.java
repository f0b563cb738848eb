package dev.partnercenter.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** All that a value shows of itself when it is printed, logged or, if it is an exception, reported. */
public final class Shown {
    private Shown() {}

    /**
     * Shows a value.
     *
     * @param value any object, or null
     * @return its text; of an exception also the stack trace with causes and suppressed ones, and what each of them tells
     *     by its getters
     */
    public static String of(Object value) {
        if (!(value instanceof Throwable failure)) {
            return String.valueOf(value);
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        failure.printStackTrace(out);
        for (Throwable at = failure; at != null; at = at.getCause()) {
            tell(at, out);
        }
        return text.toString();
    }

    private static void tell(Throwable failure, PrintWriter out) {
        Arrays.stream(failure.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("dev.partnercenter"))
                .forEach(getter -> out.println(getter.getName() + "=" + told(failure, getter)));
    }

    private static Object told(Throwable failure, Method getter) {
        try {
            return getter.invoke(failure);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
