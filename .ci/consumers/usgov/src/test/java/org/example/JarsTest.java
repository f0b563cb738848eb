package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JarsTest {
    private static final Set<String> JARS = Set.of(
            "annotations.jar",
            "azure-json.jar",
            "error_prone_annotations.jar",
            "gson.jar",
            "jackson-core.jar",
            "jakarta.annotation-api.jar",
            "jspecify.jar",
            "kotlin-stdlib-common.jar",
            "kotlin-stdlib-jdk7.jar",
            "kotlin-stdlib-jdk8.jar",
            "kotlin-stdlib.jar",
            "microsoft-graph-core.jar",
            "microsoft-graph.jar",
            "microsoft-kiota-abstractions.jar",
            "microsoft-kiota-http-okHttp.jar",
            "microsoft-kiota-serialization-form.jar",
            "microsoft-kiota-serialization-json.jar",
            "microsoft-kiota-serialization-multipart.jar",
            "microsoft-kiota-serialization-text.jar",
            "msal4j.jar",
            "okhttp.jar",
            "okio-jvm.jar",
            "okio.jar",
            "opentelemetry-api.jar",
            "opentelemetry-common.jar",
            "opentelemetry-context.jar",
            "partnercenter-sdk-core.jar",
            "partnercenter-sdk-usgov.jar",
            "slf4j-api.jar",
            "std-uritemplate.jar");

    @Test
    void bringsTheseAndNoOther() {
        assertEquals(JARS, Set.of(new File("target/jars").list()));
    }
}
