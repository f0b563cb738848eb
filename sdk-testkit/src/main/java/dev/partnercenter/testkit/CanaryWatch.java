package dev.partnercenter.testkit;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails each test during which a secret was shown: on standard output or error, or by any logger at any level. JUnit finds
 * it by itself in every module that has the test kit.
 */
public final class CanaryWatch implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** JUnit makes it. */
    public CanaryWatch() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        sightings(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> seen = sightings(context).take();
        boolean onPurpose = AnnotationSupport.isAnnotated(context.getElement(), ShowsSecrets.class);
        if (!onPurpose && !seen.isEmpty()) {
            throw new AssertionError("a secret was shown:\n" + String.join("\n", seen));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        afterEach(context);
    }

    /** One watch for all tests of a run. */
    private static Sightings sightings(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(CanaryWatch.class))
                .getOrComputeIfAbsent(Sightings.class, key -> Sightings.begin(), Sightings.class);
    }
}
