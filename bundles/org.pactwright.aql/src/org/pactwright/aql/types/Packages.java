package org.pactwright.aql.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The metamodels that expressions may name, by the simple name of the package; sub-packages go by their own simple
 * name. Where no package has a name, its namespace prefix counts. Ecore is always there. Immutable, provided that the
 * packages are.
 */
public final class Packages {
	private final Set<EPackage> all = new LinkedHashSet<>();
	private final Map<String, List<EPackage>> byName = new LinkedHashMap<>();
	private final Map<String, List<EPackage>> byPrefix = new LinkedHashMap<>();
	/** Made when first asked for: finding the Java classes of a metamodel can be slow. */
	private volatile Map<Class<?>, EClass> byJavaClass = Map.of();

	private Packages() {
	}

	/**
	 * The given packages, their sub-packages, and Ecore.
	 *
	 * @param packages in order of preference where two have the same name
	 */
	public static Packages of(Collection<? extends EPackage> packages) {
		Packages result = new Packages();
		packages.forEach(result::add);
		result.add(EcorePackage.eINSTANCE);
		return result;
	}

	private void add(EPackage ePackage) {
		if (!all.add(ePackage)) {
			return;
		}
		byName.computeIfAbsent(String.valueOf(ePackage.getName()), name -> new ArrayList<>()).add(ePackage);
		byPrefix.computeIfAbsent(String.valueOf(ePackage.getNsPrefix()), prefix -> new ArrayList<>()).add(ePackage);
		ePackage.getESubpackages().forEach(this::add);
	}

	/** All packages, each once. */
	public Set<EPackage> all() {
		return Collections.unmodifiableSet(all);
	}

	/** All classes of all packages. */
	public Stream<EClass> classes() {
		return all.stream().flatMap(p -> p.getEClassifiers().stream()).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	/** Whether a package goes by that name. */
	public boolean hasPackage(String name) {
		return byName.containsKey(name) || byPrefix.containsKey(name);
	}

	/**
	 * The classifier that {@code packageName::name} stands for.
	 *
	 * @param packageName simple name of the package
	 * @param name name of the classifier
	 */
	public Optional<EClassifier> classifier(String packageName, String name) {
		return Stream.of(byName, byPrefix).flatMap(map -> map.getOrDefault(packageName, List.of()).stream())
				.map(p -> p.getEClassifier(name)).filter(found -> found != null).findFirst();
	}

	/**
	 * The literal that {@code packageName::enumeration::literal} stands for; literals go by name, not by how they are
	 * written in a model.
	 */
	public Optional<EEnumLiteral> literal(String packageName, String enumeration, String literal) {
		return classifier(packageName, enumeration).filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.map(found -> found.getEEnumLiteral(literal));
	}

	/** All classifiers of a name, in whatever package. */
	public List<EClassifier> named(String name) {
		return all.stream().map(p -> p.getEClassifier(name)).filter(found -> found != null).toList();
	}

	/** The class of a metamodel whose generated Java interface is the given one. */
	public Optional<EClass> ofJavaClass(Class<?> javaClass) {
		Map<Class<?>, EClass> known = byJavaClass;
		if (known.isEmpty()) {
			known = new HashMap<>();
			for (EClass eClass : classes().toList()) {
				if (eClass.getInstanceClass() != null) {
					known.putIfAbsent(eClass.getInstanceClass(), eClass);
				}
			}
			byJavaClass = known;
		}
		return Optional.ofNullable(known.get(javaClass));
	}
}
