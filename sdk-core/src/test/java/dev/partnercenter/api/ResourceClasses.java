package dev.partnercenter.api;

import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the resource classes by their class files, whether or not anything leads to them. */
final class ResourceClasses {
    private ResourceClasses() {}

    static List<String> names() {
        try {
            Path classes = Path.of(PartnerCenterClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes.resolve("dev/partnercenter/api"))) {
                return files.map(file -> classes.relativize(file)
                                .toString()
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                        .map(name -> name.substring(0, name.length() - ".class".length()))
                        .filter(name ->
                                Resource.isResource(load(name)) && !load(name).isInterface())
                        .filter(name -> !name.endsWith(".RestDirectories"))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Operation.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
