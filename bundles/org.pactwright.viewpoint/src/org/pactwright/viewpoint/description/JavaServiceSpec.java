package org.pactwright.viewpoint.description;

/** A Java class whose public methods expressions can call. */
public record JavaServiceSpec(Identity identity, String className) implements Spec {
}
