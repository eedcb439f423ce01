package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;

/** Compares a project that was read with syntax trees and the same one without: nobody may see a difference. */
public final class SameReading {

	private static final int VALUES = 3;

	private SameReading() {
	}

	/** Compares problems, elements, and the places of all elements and of what is written in them. */
	public static void check(Project withTrees, Project read) {
		assertEquals(withTrees.problems(), read.problems());
		assertEquals(withTrees.files().stream().map(SourceFile::path).toList(),
				read.files().stream().map(SourceFile::path).toList());
		for (SourceFile file : withTrees.files()) {
			SourceFile other = read.file(file.path()).orElseThrow();
			List<EObject> expected = file.resource().getContents();
			assertEquals(expected.size(), other.resource().getContents().size());
			assertTrue(EcoreUtil.equals(expected, other.resource().getContents()), "elements of " + file.relative());
			Iterator<EObject> others = other.resource().getAllContents();
			file.resource().getAllContents().forEachRemaining(element -> compare(element, others.next()));
		}
	}

	private static void compare(EObject expected, EObject element) {
		assertEquals(Places.of(expected), Places.of(element));
		assertEquals(Places.whole(expected), Places.whole(element));
		if (expected instanceof NamedElement named) {
			assertEquals(Places.ofId(named), Places.ofId((NamedElement) element));
		}
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
			assertEquals(Places.countOf(expected, feature), Places.countOf(element, feature), feature::getName);
			for (int i = 0; i < VALUES; i++) {
				assertEquals(Places.ofFeature(expected, feature, i), Places.ofFeature(element, feature, i), feature::getName);
			}
		}
	}
}
