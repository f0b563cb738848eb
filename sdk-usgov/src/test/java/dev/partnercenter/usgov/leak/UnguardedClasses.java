package dev.partnercenter.usgov.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The host guard of sdk-core taken out: a class of the same name that lets everything pass. */
final class UnguardedClasses {
    private static final String GUARD = """
            package dev.partnercenter.internal.http;

            final class HostGuard implements okhttp3.Interceptor {
                HostGuard(dev.partnercenter.PartnerCloud cloud, RunningCalls running) {}

                @Override
                public okhttp3.Response intercept(Chain chain) throws java.io.IOException {
                    return chain.proceed(chain.request());
                }
            }
            """;

    private UnguardedClasses() {}

    static Path in(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("unguarded-source/dev/partnercenter/internal/http"));
        Path guard = Files.writeString(sources.resolve("HostGuard.java"), GUARD);
        Path classes = Files.createDirectories(folder.resolve("unguarded"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                guard.toString());
        if (result != 0) {
            throw new AssertionError("the guard without a check does not compile: has the real one changed?");
        }
        return classes;
    }
}
