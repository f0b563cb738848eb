package dev.partnercenter.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A row of the fault table in docs/reliability.md, on the test that proves it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(FaultCase.Several.class)
public @interface FaultCase {
    /** The part of the table. */
    FaultArea area();

    /** What goes wrong, in a few words. */
    String fault();

    /** What the SDK does about it, and how it ends: a value, or one exception. */
    String outcome();

    /** Several rows that one test proves. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {
        /** The rows. */
        FaultCase[] value();
    }
}
