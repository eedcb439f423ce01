package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.CheckResult;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;

/** What the static check concludes about the results of services; {@code self} is a library, {@code book} a book. */
class ServiceTypingsTest {
	private final Expressions expressions = new Expressions();

	private void concludes(String types, String expression) {
		LibraryModel model = expressions.model;
		CheckResult result = expressions.engine.check(expression,
				Map.of("self", type(model.library), "section", type(model.section), "book", type(model.book),
						"person", type(model.person), "any", TypeSet.ANY));
		assertEquals(List.of(), result.diagnostics(), expression);
		assertEquals(types, result.types().text(), expression);
	}

	private static TypeSet type(EClassifier classifier) {
		return TypeSet.of(new ClassifierType(classifier));
	}

	@Test
	void aCastIsOfItsType() {
		concludes("lib::Comic", "book.oclAsType(lib::Comic)");
	}

	@Test
	void aFilterKeepsTheKindOfTheCollectionAndGivesTheType() {
		concludes("Sequence(lib::Comic)", "section.books->filter(lib::Comic)");
		concludes("OrderedSet(lib::Comic)", "section.books->asSet()->filter(lib::Comic)");
	}

	@Test
	void anElementIsOfTheTypeOfTheElements() {
		concludes("lib::Book", "section.books->first()");
		concludes("lib::Book", "section.books->asSet()->last()");
		concludes("lib::Book", "section.books->at(1)");
		concludes("lib::Book", "section.books->any(b | true)");
	}

	@Test
	void aPartOfACollectionIsOfTheTypeOfTheCollection() {
		concludes("Sequence(lib::Book)", "section.books->select(b | true)");
		concludes("Sequence(lib::Book)", "section.books->reject(b | true)");
		concludes("Sequence(lib::Book)", "section.books->sortedBy(b | b.name)");
		concludes("Sequence(lib::Book)", "section.books->reverse()");
		concludes("Sequence(lib::Book)", "section.books->excluding(book)");
		concludes("Sequence(lib::Book)", "section.books->drop(1)");
		concludes("Sequence(lib::Book)", "section.books->subSequence(1, 2)");
		concludes("Sequence(lib::Book)", "section.books - section.books");
		concludes("OrderedSet(lib::Book)", "section.books->asOrderedSet()->intersection(section.books)");
	}

	@Test
	void aLargerCollectionIsOfBothTypes() {
		concludes("Sequence(lib::Book) or Sequence(lib::Person)", "section.books->including(person)");
		concludes("Sequence(lib::Book) or Sequence(lib::Person)", "section.books + self.members");
		concludes("Sequence(lib::Book) or Sequence(lib::Person)", "section.books->insertAt(1, person)");
		concludes("Sequence(lib::Book) or Sequence(Sequence(lib::Person))", "section.books->including(self.members)");
		concludes("OrderedSet(Integer) or OrderedSet(Sequence(Integer))", "OrderedSet{1}->prepend(Sequence{2})");
		concludes("Sequence(lib::Book) or Sequence(String)", "section.books->sep(',')");
		concludes("Sequence(lib::Book) or Sequence(String)", "section.books->sep('[', ',', ']', false)");
	}

	@Test
	void whatALambdaGivesIsCollected() {
		concludes("Sequence(String)", "section.books->collect(b | b.name)");
		concludes("OrderedSet(lib::Person)", "section.books->asSet()->collect(b | b.authors)");
		concludes("OrderedSet(lib::Section)", "self.sections->closure(s | s.sections)");
	}

	@Test
	void contentsOfATypeAreOfThatType() {
		concludes("Sequence(lib::Person)", "self.eContents(lib::Person)");
		concludes("Sequence(lib::Book)", "self.eAllContents(lib::Book)");
		concludes("lib::Library", "book.eContainer(lib::Library)");
		concludes("lib::Section", "section.eContainerOrSelf(lib::Section)");
		concludes("Sequence(lib::Section)", "book.ancestors(lib::Section)");
		concludes("OrderedSet(lib::Book)", "person.eInverse(lib::Book)");
		concludes("Sequence(lib::Book)", "lib::Book.allInstances()");
	}

	@Test
	void theContainerIsOfAClassThatCanContain() {
		concludes("lib::Section", "book.eContainer()");
		concludes("lib::Library or lib::Section", "section.eContainer()");
		concludes("lib::Library", "person.eContainer()");
		concludes("ecore::EObject", "self.eContainer()");
		concludes("ecore::EObject", "any.eContainer()");
	}

	@Test
	void contentsAreOfClassesThatCanBeContained() {
		concludes("Sequence(lib::Section) or Sequence(lib::Person)", "self.eContents()");
		concludes("Sequence(lib::Section) or Sequence(lib::Person) or Sequence(lib::Book)", "self.eAllContents()");
		concludes("Sequence(ecore::EObject)", "any.eAllContents()");
	}

	@Test
	void ancestorsAndSiblingsFollowFromWhatCanContain() {
		concludes("Sequence(lib::Section) or Sequence(lib::Library)", "book.ancestors()");
		concludes("Sequence(lib::Book) or Sequence(lib::Section)", "book.siblings()");
		concludes("Sequence(ecore::EObject)", "self.siblings()");
	}

	@Test
	void referrersAreOfClassesThatCanRefer() {
		concludes("OrderedSet(lib::Library) or OrderedSet(lib::Book) or OrderedSet(lib::Person)", "person.eInverse()");
		concludes("OrderedSet(lib::Section) or OrderedSet(lib::Book)", "book.eInverse('sequel')");
	}

	@Test
	void simpleServicesAreOfTheirDeclaredType() {
		concludes("Integer", "section.books->size()");
		concludes("Boolean", "section.books->isEmpty()");
		concludes("String", "'a'.toUpper()");
		concludes("Sequence(String)", "'a b'.tokenize()");
		concludes("Integer", "1 + 2");
		concludes("Real", "1.5 * 2.0");
		concludes("ecore::EClass", "self.eClass()");
		concludes("String", "'key'.getProperty()");
		concludes("Integer", "'Age? '.promptInteger()");
	}
}
