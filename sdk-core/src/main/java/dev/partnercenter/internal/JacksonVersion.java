package dev.partnercenter.internal;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** Refuses versions of Jackson that are known to lose data, before anything is sent. */
public final class JacksonVersion {
    private static final Version FLOOR = new Version(2, 18, 2, null, null, null);

    private JacksonVersion() {}

    /**
     * Checks the version on the class path.
     *
     * @throws IllegalStateException if it is below the floor
     */
    public static void check() {
        check(PackageVersion.VERSION);
    }

    static void check(Version found) {
        if (found.compareTo(FLOOR) < 0) {
            throw new IllegalStateException("jackson-core " + found + " is on the class path; this SDK needs "
                    + FLOOR + " or newer. Raise the version in your build (with Spring Boot: the property"
                    + " jackson-bom.version)");
        }
    }
}
