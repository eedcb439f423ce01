package org.pactwright.aql.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.internal.run.OperationService;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.JavaType;
import org.pactwright.aql.types.LiteralType;
import org.pactwright.aql.types.OrderedSetType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.SequenceType;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/** What the metamodels say about types. An object whose class is not known may have whatever some class has. */
final class Metamodel {
	private final Packages packages;

	Metamodel(Packages packages) {
		this.packages = packages;
	}

	/**
	 * The same type, written the one way in which types are compared: data types with a Java class as that class,
	 * generated interfaces as the class of their metamodel.
	 */
	Type normal(Type type) {
		return switch (type) {
			case ClassifierType c when c.classifier() instanceof EDataType data && !(data instanceof EEnum)
					&& data.getInstanceClass() != null ->
				new JavaType(data.getInstanceClass());
			case JavaType java -> packages.ofJavaClass(java.javaClass()).<Type>map(ClassifierType::new).orElse(java);
			case SequenceType sequence -> new SequenceType(normal(sequence.element()));
			case OrderedSetType set -> new OrderedSetType(normal(set.element()));
			default -> type;
		};
	}

	TypeSet normal(TypeSet types) {
		return types.map(type -> TypeSet.of(normal(type)));
	}

	/**
	 * The class of the metamodel that a type is; empty for what is no object of a model. A type literal is one, of
	 * Ecore.
	 */
	Optional<EClass> classOf(Type type) {
		return switch (type) {
			case ClassifierType c when c.classifier() instanceof EClass eClass -> Optional.of(eClass);
			case LiteralType literal when EClass.class.isAssignableFrom(literal.javaClass()) ->
				Optional.of(EcorePackage.Literals.ECLASS);
			case LiteralType literal when EDataType.class.isAssignableFrom(literal.javaClass()) ->
				Optional.of(EcorePackage.Literals.EDATA_TYPE);
			case JavaType java when EObject.class.isAssignableFrom(java.javaClass()) ->
				Optional.of(EcorePackage.Literals.EOBJECT);
			default -> Optional.empty();
		};
	}

	/** The types of a feature of objects of a class; empty if they have none. */
	Optional<TypeSet> feature(EClass type, String name) {
		return member(type, eClass -> Stream.ofNullable(eClass.getEStructuralFeature(name)).map(this::valueOf));
	}

	private TypeSet valueOf(EStructuralFeature feature) {
		if (feature.getEType() == null) {
			return TypeSet.ANY;
		}
		TypeSet type = normal(TypeSet.of(new ClassifierType(feature.getEType())));
		return feature.isMany() ? type.sequence() : type;
	}

	/** The operations of a name that objects of a class have. */
	List<EOperation> operations(EClass type, String name) {
		Stream<EClass> classes = anything(type) ? packages.classes() : Stream.of(type);
		return classes.flatMap(eClass -> OperationService.of(eClass, name)).distinct().toList();
	}

	private Optional<TypeSet> member(EClass type, Function<EClass, Stream<TypeSet>> search) {
		Stream<EClass> classes = anything(type) ? packages.classes() : Stream.of(type);
		return classes.flatMap(search).reduce(TypeSet::or);
	}

	private static boolean anything(EClass type) {
		return type == EcorePackage.Literals.EOBJECT;
	}

	/** What to say of a feature that objects of some types do not have. */
	String unknownFeature(TypeSet types, String name) {
		List<String> below = types.types().stream().flatMap(type -> classOf(type).stream())
				.flatMap(type -> subclassesWith(type, name).stream()).distinct().toList();
		String hint = below.isEmpty() ? "" : "; " + String.join(", ", below) + " would have it";
		return "There is no feature '" + name + "' in " + types.text() + hint;
	}

	/** The known subclasses of a class that have a feature, by name; for a hint. */
	private List<String> subclassesWith(EClass type, String feature) {
		return packages.classes().filter(c -> c != type && type.isSuperTypeOf(c))
				.filter(c -> c.getEStructuralFeature(feature) != null).map(EClass::getName).limit(3).toList();
	}

	/** What is known of a variable if it is of one of some types, and was of others: the narrower of two. */
	TypeSet narrowed(TypeSet before, TypeSet to) {
		return to.map(wanted -> {
			List<Type> narrower = before.types().stream().filter(type -> isA(type, wanted)).toList();
			return narrower.isEmpty() ? TypeSet.of(normal(wanted)) : TypeSet.of(narrower);
		});
	}

	/** What is known of a variable that was of some types if it is of none of others; all it was if nothing is left. */
	TypeSet without(TypeSet before, TypeSet others) {
		List<Type> left = before.types().stream().filter(type -> others.types().stream().noneMatch(o -> isA(type, o)))
				.toList();
		return left.isEmpty() ? before : TypeSet.of(left);
	}

	private boolean isA(Type type, Type wanted) {
		Optional<EClass> inner = classOf(type);
		Optional<EClass> outer = classOf(wanted);
		return inner.isPresent() && outer.isPresent() && outer.get().isSuperTypeOf(inner.get());
	}
}
