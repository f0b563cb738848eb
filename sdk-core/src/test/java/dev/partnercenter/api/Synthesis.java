package dev.partnercenter.api;

import dev.partnercenter.model.OpenValue;
import dev.partnercenter.model.common.FieldFilter;
import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.licenses.LicenseGroupId;
import dev.partnercenter.model.roles.UserMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** Makes up arguments by their type; texts contain what an address must escape. */
final class Synthesis {
    static final String ETAG = "etag-1";

    /** How paths spell the open value that is made up. */
    static final String OPEN_VALUE_IN_A_PATH = "SomeValue";

    private Synthesis() {}

    static String id(String name) {
        return name + " /\u00e4?#%2f";
    }

    static Object argument(Class<?> type, String name) {
        try {
            if (type == String.class) {
                return name.equals("customerUserUpn") ? "dana.whitlock@harborcounty.onmicrosoft.us" : id(name);
            }
            if (type == int.class || type == Integer.class) {
                return 3;
            }
            if (type == boolean.class || type == Boolean.class) {
                return true;
            }
            if (type == Instant.class) {
                return Instant.parse(name.startsWith("end") ? "2021-02-01T00:00:00Z" : "2021-01-01T00:00:00Z");
            }
            if (type == YearMonth.class) {
                return YearMonth.of(2021, 3);
            }
            if (type == FieldFilter.class) {
                return FieldFilter.startsWith("Domain", "harbor");
            }
            if (type == List.class) {
                return name.equals("licenseGroupIds") ? List.of(LicenseGroupId.GROUP1) : List.of(file());
            }
            if (OpenValue.class.isAssignableFrom(type)) {
                return type.getConstructor(String.class).newInstance("some_value");
            }
            return isModel(type) ? model(type) : record(type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make up a " + type, e);
        }
    }

    static boolean isModel(Class<?> type) {
        return type.getPackageName().startsWith("dev.partnercenter.model.") && hasMethod(type, "builder");
    }

    static boolean hasEtag(Class<?> type) {
        return isModel(type) && hasMethod(type, "attributes");
    }

    private static boolean hasMethod(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name));
    }

    private static Object model(Class<?> type) throws ReflectiveOperationException {
        if (type == UserMember.class) {
            return UserMember.builder().id("member").build();
        }
        Object builder = type.getMethod("builder").invoke(null);
        if (hasEtag(type)) {
            Method attributes = builder.getClass().getMethod("attributes", ResourceAttributes.class);
            attributes.invoke(builder, ResourceAttributes.builder().etag(ETAG).build());
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** A query with all its components set. */
    private static Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> argument(component.getType(), component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("purchase order", ".pdf");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "%PDF");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
