package org.pactwright.language.ide.internal;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;

/** Names of the metamodel as people read them. */
public final class Phrases {

	private Phrases() {
	}

	/** A feature as the label of its value: {@code Decision mode} for {@code decisionMode}. */
	public static String label(EStructuralFeature feature) {
		StringBuilder words = new StringBuilder();
		for (char c : feature.getName().toCharArray()) {
			if (Character.isUpperCase(c)) {
				words.append(' ');
			}
			words.append(Character.toLowerCase(c));
		}
		return Names.sentence(words.toString());
	}

	/** A word of an enumeration as one reads it. */
	public static String word(String literal) {
		return literal.replace('_', ' ');
	}
}
