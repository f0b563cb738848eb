package dev.partnercenter.api;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.error.OperationNotAvailableException;
import dev.partnercenter.internal.http.Api;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A resource object as an application reaches it from the client.
 *
 * @param instance the object
 * @param expression how it is reached, in Java
 * @param ids the made up ids on the way, by the name of their parameter
 */
record Resource(Object instance, String expression, Map<String, String> ids) {
    private static final Map<String, SourceType> SOURCES = SourceType.readAll(Path.of("src/main/java")).stream()
            .collect(Collectors.toMap(SourceType::name, type -> type));

    /** Everything that can be reached from the client, each class once. */
    static List<Resource> all(PartnerCenterClient client) {
        Map<Class<?>, Resource> found = new LinkedHashMap<>();
        collect(new Resource(client, "partner", Map.of()), found);
        return List.copyOf(found.values());
    }

    private static void collect(Resource from, Map<Class<?>, Resource> found) {
        for (Method method : publicMethods(from.instance.getClass())) {
            if (isResource(method.getReturnType()) && !found.containsKey(method.getReturnType())) {
                from.reach(method).ifPresent(next -> {
                    if (found.putIfAbsent(next.instance.getClass(), next) == null) {
                        collect(next, found);
                    }
                });
            }
        }
    }

    /** What a method leads to; nothing where Partner Center has no such resource. */
    private Optional<Resource> reach(Method method) {
        try {
            return Optional.of(follow(method));
        } catch (OperationNotAvailableException graphOnly) {
            return Optional.empty();
        }
    }

    static boolean isResource(Class<?> type) {
        return type.getPackageName().startsWith("dev.partnercenter.api.") && (type.isInterface() || takesTheDoor(type));
    }

    private static boolean takesTheDoor(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .anyMatch(made -> made.getParameterCount() > 0 && made.getParameterTypes()[0] == Api.class);
    }

    private Resource follow(Method method) {
        List<String> names = parameterNames(method);
        Map<String, String> allIds = new LinkedHashMap<>(ids);
        Object[] arguments = arguments(method);
        for (int i = 0; i < arguments.length; i++) {
            allIds.put(names.get(i), arguments[i].toString());
        }
        return new Resource(invoke(method, arguments), expression + "." + signature(method), allIds);
    }

    /** The ways to further resources. */
    List<Method> navigation() {
        return publicMethods(instance.getClass()).stream()
                .filter(method -> isResource(method.getReturnType()))
                .toList();
    }

    /** The methods that call the service. */
    List<Method> operationMethods() {
        return publicMethods(instance.getClass()).stream()
                .filter(method -> !isResource(method.getReturnType()))
                .toList();
    }

    List<Operation> constants() {
        return Arrays.stream(instance.getClass().getDeclaredFields())
                .filter(field -> field.getType() == Operation.class)
                .map(field -> (Operation) value(field))
                .toList();
    }

    /** What the object keeps of the ids, by the name of the field. */
    Map<String, String> keptIds() {
        return Arrays.stream(instance.getClass().getDeclaredFields())
                .filter(field -> field.getType() == String.class && !Modifier.isStatic(field.getModifiers()))
                .collect(Collectors.toMap(Field::getName, field -> (String) value(field)));
    }

    private Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(instance);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Object[] arguments(Method method) {
        List<String> names = parameterNames(method);
        List<Object> values = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            values.add(Synthesis.argument(type, names.get(values.size())));
        }
        return values.toArray();
    }

    Object invoke(Method method, Object... arguments) {
        try {
            return method.invoke(instance, arguments);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(thrown);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static String signature(Method method) {
        return method.getName() + "(" + String.join(", ", parameterNames(method)) + ")";
    }

    static List<String> parameterNames(Method method) {
        List<String> types = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        return SOURCES.get(method.getDeclaringClass().getName()).methods().stream()
                .filter(source -> source.name().equals(method.getName())
                        && erased(source.parameterTypes()).equals(types))
                .findAny()
                .orElseThrow(() -> new AssertionError(method + " is not in the sources"))
                .parameterNames();
    }

    private static List<String> erased(List<String> written) {
        return written.stream().map(type -> type.replaceAll("<.*>", "")).toList();
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
                .toList();
    }

    @Override
    public String toString() {
        return expression;
    }
}
