package org.pactwright.aql.spi;

import java.util.function.Function;

import org.pactwright.aql.types.SequenceType;
import org.pactwright.aql.types.TypeSet;

/**
 * The usual conclusions about the result of a service. Argument 0 is the receiver, argument 1 the first in brackets.
 */
public enum Typings implements ResultTyping {

	/** What the Java method says; type arguments of {@code List} and {@code Set} count. */
	DECLARED(TypedCall::declared),
	/** The receiver's types: {@code excluding}, {@code reversed}, {@code select}. */
	RECEIVER(call -> call.argument(0)),
	/** What the receiver holds: {@code first}, {@code at}, {@code any}. */
	ELEMENT(call -> call.argument(0).elements()),
	/** A list of what the receiver holds: {@code asSequence}. */
	SEQUENCE_OF_ELEMENT(call -> call.argument(0).elements().sequence()),
	/** A set of what the receiver holds: {@code asSet}. */
	SET_OF_ELEMENT(call -> call.argument(0).elements().orderedSet()),
	/** The receiver's kind of collection, of what the receiver holds and the last argument: {@code including}. */
	WITH_ELEMENT(call -> call.argument(0)
			.collectionsOf(call.argument(0).elements().or(call.argument(call.size() - 1)))),
	/** The receiver's kind of collection, of what the receiver and the last argument hold: {@code union}. */
	WITH_ARGUMENT(call -> call.argument(0)
			.collectionsOf(call.argument(0).elements().or(call.argument(call.size() - 1).elements()))),
	/** The receiver's kind of collection, of what the lambda gives, flattened one level: {@code collect}. */
	COLLECTED(call -> call.argument(0).collectionsOf(call.argument(1).elements())),
	/** A set of what the receiver holds and of what the lambda gives, flattened: {@code closure}. */
	CLOSURE(call -> call.argument(1).elements().orderedSet()),
	/** What the type literal in the brackets stands for: {@code oclAsType}. */
	DENOTED(call -> call.denoted(1)),
	/** A list of what the type literal in the brackets stands for: {@code eAllContents(type)}. */
	SEQUENCE_OF_DENOTED(call -> call.denoted(1).sequence()),
	/** A list of what the receiver, a type literal, stands for: {@code allInstances}. */
	INSTANCES(call -> call.denoted(0).map(type -> TypeSet.of(new SequenceType(type))));

	private final Function<TypedCall, TypeSet> conclusion;

	Typings(Function<TypedCall, TypeSet> conclusion) {
		this.conclusion = conclusion;
	}

	@Override
	public TypeSet result(TypedCall call) {
		return conclusion.apply(call);
	}

	/** Stands for "no class of one's own" in {@link Typing#by()}. */
	public static final class None implements ResultTyping {

		@Override
		public TypeSet result(TypedCall call) {
			return call.declared();
		}
	}
}
