package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Contrast of all styles of the specification, as WCAG 2.1 computes it (1.4.3 and 1.4.11, level AA). */
class ContrastTest {

	private static final double TEXT = 4.5;
	private static final double LINES = 3;
	private static final int PAPER = 0xFFFFFF;
	/** Lines that only calm the picture; nothing is lost where they are not seen. */
	private static final Set<String> DECORATIVE = Set.of("Hairline");

	@Test
	void text_can_be_read_on_its_ground() {
		TreeSet<String> weak = new TreeSet<>();
		int seen = 0;
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject style = all.next();
			Optional<EObject> label = colour(style, "labelColor");
			if (label.isPresent()) {
				seen++;
				int ground = colour(style, "backgroundColor").filter(b -> isBox(style)).map(ContrastTest::rgb).orElse(PAPER);
				if (contrast(rgb(label.get()), ground) < TEXT) {
					weak.add(name(label.get()) + " at " + EcoreUtil.getURI(style).fragment());
				}
			}
		}
		assertEquals(new TreeSet<>(), weak);
		assertTrue(seen > 100, "only " + seen + " labels");
	}

	private static boolean isBox(EObject style) {
		return style.eClass().getName().startsWith("FlatContainer");
	}

	@Test
	void boxes_are_of_one_colour() {
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject style = all.next();
			if (isBox(style)) {
				assertEquals(colour(style, "backgroundColor"), colour(style, "foregroundColor"));
			}
		}
	}

	@Test
	void lines_can_be_seen_on_paper() {
		TreeSet<String> weak = new TreeSet<>();
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject style = all.next();
			for (String attribute : new String[] { "strokeColor", "borderColor" }) {
				colour(style, attribute).filter(c -> !DECORATIVE.contains(name(c)) && contrast(rgb(c), PAPER) < LINES)
						.ifPresent(c -> weak.add(name(c)));
			}
		}
		assertEquals(new TreeSet<>(), weak);
	}

	@Test
	void every_colour_of_the_palette_is_used() {
		EObject group = OurSpecification.read().group().orElseThrow();
		TreeSet<String> unused = new TreeSet<>();
		Set<EObject> used = EcoreUtil.CrossReferencer.find(Set.of(group)).keySet();
		for (Iterator<EObject> all = group.eAllContents(); all.hasNext();) {
			EObject colour = all.next();
			if (colour.eClass().getName().equals("UserFixedColor") && !used.contains(colour)) {
				unused.add(name(colour));
			}
		}
		assertEquals(new TreeSet<>(), unused);
	}

	private static Optional<EObject> colour(EObject style, String feature) {
		EStructuralFeature colour = style.eClass().getEStructuralFeature(feature);
		return colour == null ? Optional.empty() : Optional.ofNullable((EObject) style.eGet(colour));
	}

	private static String name(EObject colour) {
		return String.valueOf(colour.eGet(colour.eClass().getEStructuralFeature("name")));
	}

	private static int rgb(EObject colour) {
		return channel(colour, "red") << 16 | channel(colour, "green") << 8 | channel(colour, "blue");
	}

	private static int channel(EObject colour, String name) {
		return (Integer) colour.eGet(colour.eClass().getEStructuralFeature(name));
	}

	private static double contrast(int one, int other) {
		double light = Math.max(luminance(one), luminance(other));
		double dark = Math.min(luminance(one), luminance(other));
		return (light + 0.05) / (dark + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
	}

	private static double linear(int channel) {
		double share = (channel & 0xFF) / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
