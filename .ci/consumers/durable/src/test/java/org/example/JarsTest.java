package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JarsTest {
    private static final Set<String> JARS = Set.of(
            "annotations.jar",
            "azure-json.jar",
            "jackson-core.jar",
            "jspecify.jar",
            "kotlin-stdlib.jar",
            "kotlin-stdlib-common.jar",
            "kotlin-stdlib-jdk7.jar",
            "kotlin-stdlib-jdk8.jar",
            "msal4j.jar",
            "okhttp.jar",
            "okio.jar",
            "okio-jvm.jar",
            "partnercenter-sdk-core.jar",
            "partnercenter-sdk-durable.jar",
            "slf4j-api.jar",
            "sqlite-jdbc.jar");

    @Test
    void bringsTheseAndNoOther() {
        assertEquals(JARS, Set.of(new File("target/jars").list()));
    }
}
