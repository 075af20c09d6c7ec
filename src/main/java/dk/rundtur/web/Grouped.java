package dk.rundtur.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An argument whose flat input is read into a record of groups: a part of the record that the
/// input has no field of is a record itself, and its parts are fields of the same input.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Grouped {}
