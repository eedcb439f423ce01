package org.pactwright.language.ide.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.pactwright.model.PactwrightPackage;

/** What the metamodel says about itself. */
class MetamodelDocumentationTest {

	private final MetamodelDocumentation documentation = MetamodelDocumentation.standard();

	@Test
	void everyClassFeatureAndWordIsDocumented() {
		List<String> missing = new ArrayList<>();
		for (Object type : PactwrightPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass classifier) {
				if (documentation.of(classifier).isEmpty()) {
					missing.add(classifier.getName());
				}
				classifier.getEStructuralFeatures().stream().filter(feature -> documentation.of(feature).isEmpty())
						.forEach(feature -> missing.add(classifier.getName() + "." + feature.getName()));
			} else if (type instanceof EEnum words) {
				words.getELiterals().stream().filter(word -> documentation.of(word).isEmpty())
						.forEach(word -> missing.add(words.getName() + "." + word.getName()));
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void sourcesAreLeftOut() {
		assertFalse(documentation.of(PactwrightPackage.Literals.GOVERNANCE_BODY).contains("Source:"));
	}
}
