package org.pactwright.aql.types;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;

/**
 * The types that a value may have: any one of them. Keeps the order in which they were found. Immutable.
 *
 * @param types not empty in practice; an empty set says that no value is possible
 */
public record TypeSet(List<Type> types) {

	/** Nothing is known. */
	public static final TypeSet ANY = of(Object.class);
	/** No value is possible: what was asked for does not exist. */
	public static final TypeSet NOTHING = of(new NothingType());
	/** How many types are told apart; with more, the value is {@link #ANY}. */
	private static final int MOST = 64;

	/** Copies, and drops repetitions. */
	public TypeSet {
		Set<Type> once = new LinkedHashSet<>(types);
		types = once.size() > MOST ? List.of(new JavaType(Object.class)) : List.copyOf(once);
	}

	/** One type. */
	public static TypeSet of(Type type) {
		return new TypeSet(List.of(type));
	}

	/** One Java class, e.g. {@code Integer.class}. */
	public static TypeSet of(Class<?> javaClass) {
		return of(new JavaType(javaClass));
	}

	/** Several types. */
	public static TypeSet of(Collection<? extends Type> types) {
		return new TypeSet(List.copyOf(types));
	}

	/** These types or those. */
	public TypeSet or(TypeSet other) {
		Set<Type> all = new LinkedHashSet<>(types);
		all.addAll(other.types);
		return of(all);
	}

	/** Each type replaced by what a function makes of it. */
	public TypeSet map(Function<Type, TypeSet> change) {
		Set<Type> all = new LinkedHashSet<>();
		types.forEach(type -> all.addAll(change.apply(type).types));
		return of(all);
	}

	/** Lists of these. */
	public TypeSet sequence() {
		return map(type -> of(new SequenceType(type)));
	}

	/** Sets of these. */
	public TypeSet orderedSet() {
		return map(type -> of(new OrderedSetType(type)));
	}

	/** What the collections among these hold; for a type that is no collection, the type itself. */
	public TypeSet elements() {
		return map(type -> switch (type) {
			case SequenceType sequence -> of(sequence.element());
			case OrderedSetType set -> of(set.element());
			case LiteralType literal when Collection.class.isAssignableFrom(literal.javaClass()) ->
				of(EClassifier.class);
			case JavaType java when Collection.class.isAssignableFrom(java.javaClass()) -> ANY;
			default -> of(type);
		});
	}

	/** The same kinds of collections as these, of other elements: a set stays a set, everything else becomes a list. */
	public TypeSet collectionsOf(TypeSet elements) {
		return map(type -> Set.class.isAssignableFrom(type.javaClass()) ? elements.orderedSet() : elements.sequence());
	}

	/** Whether nothing is known of the value. */
	public boolean unknown() {
		return types.stream().anyMatch(type -> type.javaClass() == Object.class);
	}

	/** Whether there certainly is no value. */
	public boolean nothing() {
		return types.stream().allMatch(NothingType.class::isInstance);
	}

	/** How the types are written in a message. */
	public String text() {
		return types.stream().map(Type::text).collect(Collectors.joining(" or "));
	}
}
