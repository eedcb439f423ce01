package org.pactwright.aql.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the static check may conclude about the result of a service written as a Java method. Without it: the
 * return type of the method.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Typing {

	/** One of the usual conclusions. */
	Typings value() default Typings.DECLARED;

	/** A class of one's own, with a public constructor without parameters; overrides {@link #value()}. */
	Class<? extends ResultTyping> by() default Typings.None.class;
}
