package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pactwright.aql.spi.Service;

/** The standard library is complete, and each service has a test that is named after it. */
class ServiceCatalogueTest {

	/** Every service with the number of its overloads, except that those of several families count together. */
	private static final String CATALOGUE = """
			add 9, differs 1, equals 1, oclAsType 1, oclIsKindOf 1, oclIsTypeOf 1, toString 1, trace 1,
			and 1, or 1, not 1, xor 1, implies 1,
			lessThan 1, lessThanEqual 1, greaterThan 1, greaterThanEqual 1,
			eContainer 2, eContents 3, eAllContents 3, eInverse 3, eGet 3, eClass 1, eContainerOrSelf 1,
			eContainingFeature 1, eContainmentFeature 1, eCrossReferences 1, allInstances 2, aqlFeatureAccess 1,
			ancestors 3, followingSiblings 3, precedingSiblings 3, siblings 3,
			any 1, append 2, asOrderedSet 1, asSequence 1, asSet 1, at 3, closure 1, collect 2, concat 3, count 2,
			drop 2, dropRight 2, endsWith 2, excludes 1, excludesAll 1, excluding 2, exists 1, filter 6, first 2,
			forAll 1, includes 1, includesAll 1, including 2, indexOf 2, indexOfSlice 1, insertAt 2, intersection 2,
			isEmpty 1, isUnique 1, last 3, lastIndexOf 2, lastIndexOfSlice 1, max 5, min 5, notEmpty 1, one 1,
			prepend 2, reject 2, reverse 2, reversed 2, select 2, sep 3, size 2, sortedBy 2, startsWith 2, sub 6,
			subOrderedSet 1, subSequence 1, sum 1, union 2,
			characters 1, compile 2, contains 1, equalsIgnoreCase 1, index 2, isAlpha 1, isAlphaNum 1, lastIndex 2,
			lineSeparator 1, matches 1, prefix 1, removeEmptyLines 1, removeLineSeparators 1, replace 1,
			replaceAll 1, replaceFirst 1, strcmp 1, strstr 1, substitute 1, substituteAll 1, substituteFirst 1,
			substring 2, toBoolean 1, toInteger 5, toLower 1, toLowerFirst 1, toReal 1, toUpper 1, toUpperFirst 1,
			tokenize 2, trim 1,
			abs 4, div 4, divOp 4, floor 4, mod 4, mult 4, round 4, toDouble 4, toFloat 4, toLong 4, unaryMin 4,
			eResource 1, fileExtension 1, getContents 2, getEObject 1, getURI 1, getURIFragment 1,
			isPlatformPlugin 1, isPlatformResource 1, lastSegment 1,
			getProperty 2,
			promptString 1, promptInteger 1, promptLong 1, promptFloat 1, promptDouble 1
			""";

	private static final List<Class<?>> TESTS = List.of(AnyServicesTest.class, BooleanServicesTest.class,
			ComparableServicesTest.class, EObjectServicesTest.class, EObjectContentServicesTest.class,
			XPathServicesTest.class, CollectionServicesTest.class, CollectionChangeServicesTest.class,
			CollectionPartServicesTest.class, CollectionLambdaServicesTest.class, CollectionNumberServicesTest.class,
			NumberServicesTest.class, StringServicesTest.class, StringSearchServicesTest.class,
			ResourceServicesTest.class, PropertiesServicesTest.class, PromptServicesTest.class);

	@Test
	void theLibraryHasTheServicesOfTheCatalogueAndNoOthers() {
		Map<String, Integer> registered = new TreeMap<>();
		for (String name : StandardServices.all().names()) {
			registered.put(name, StandardServices.all().named(name).size());
		}
		assertEquals(catalogue(), registered);
	}

	@Test
	void theLibraryHasAsManyNamesAndOverloadsAsItsSpecificationAndTheOtherNameOfReverse() {
		assertEquals(140, StandardServices.all().names().size());
		assertEquals(258, catalogue().values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void everyServiceHasATestNamedAfterIt() {
		TreeSet<String> untested = new TreeSet<>(catalogue().keySet());
		TESTS.stream().flatMap(ServiceCatalogueTest::testsOf).forEach(untested::remove);
		assertEquals(List.of(), List.copyOf(untested));
	}

	@Test
	void everyParameterCanTakeNull() {
		for (String name : StandardServices.all().names()) {
			for (Service service : StandardServices.all().named(name)) {
				assertFalse(service.parameters().stream().anyMatch(Class::isPrimitive), service::toString);
			}
		}
	}

	private static Map<String, Integer> catalogue() {
		Map<String, Integer> result = new TreeMap<>();
		for (String entry : CATALOGUE.strip().split(",\\s*")) {
			result.put(entry.split(" ")[0], Integer.valueOf(entry.split(" ")[1]));
		}
		return result;
	}

	/** The names of the tests of a class; {@code toString} is taken in Java, so that its test says what it gives. */
	private static Stream<String> testsOf(Class<?> tests) {
		return Arrays.stream(tests.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class))
				.filter(method -> !Modifier.isPrivate(method.getModifiers())).map(Method::getName)
				.map(name -> name.equals("toStringGivesText") ? "toString" : name);
	}
}
