package dev.partnercenter.codegen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that mirrors a JSON resource: a builder named after the record with {@code Builder} appended is
 * generated beside it, with one setter per component, and in it the shape by which the codec calls the constructor and
 * the accessors. The last component has to be {@code Map<String, Object> additionalProperties}, the properties the
 * record does not know.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Model {}
