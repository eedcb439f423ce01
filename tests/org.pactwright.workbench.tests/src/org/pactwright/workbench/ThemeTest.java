package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Syntax colours in the light and the dark theme. */
class ThemeTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Contrast that makes text readable, as web guidelines ask for normal text. */
	private static final double READABLE = 4.5;

	private static final String TEXT = """
			// A comment
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI
				organisation North "North" public municipality at municipal in SE
				partnership Net "Net" operational memorandum voluntary at municipal {
					decision Cut "Cut" within 30 min { A North }
				}
				waive GOV-id-a on North "why"
			}
			""";

	@AfterEach
	void light() {
		theme(LIGHT);
	}

	@ParameterizedTest
	@ValueSource(strings = { LIGHT, DARK })
	void everyColourOfTheTextIsReadable(String theme) throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			theme(theme);
			StyledText text = widget(project.open("model.pact"));
			Ui.until("the text is coloured", () -> text.getStyleRanges().length > 10);
			Ui.until("the colours are those of the theme", () -> unreadable(text).isEmpty());
			assertEquals(List.of(), Ui.get(() -> unreadable(text)));
			assertTrue(Ui.get(() -> colours(text)).size() >= 8, "kinds of words differ in colour");
		}
	}

	@Test
	void anOpenEditorChangesWithTheTheme() throws CoreException {
		try (TestProject project = TestProject.with(TEXT)) {
			StyledText text = widget(project.open("model.pact"));
			Ui.until("the text is coloured", () -> text.getStyleRanges().length > 10);
			Set<RGB> before = Ui.get(() -> colours(text));
			theme(DARK);
			Ui.until("the background is dark", () -> luminance(text.getBackground().getRGB()) < 0.1);
			Ui.until("all colours have changed", () -> colours(text).stream().noneMatch(before::contains));
		}
	}

	/** Its text has the colour that the system had when the first palette was made, whatever the theme is now. */
	@ParameterizedTest
	@ValueSource(strings = { LIGHT, DARK })
	void theTitleOfThePaletteOfADiagramIsReadable(String theme) throws CoreException {
		try (TestProject project = TestProject
				.with(Map.of("model.pact", TEXT, "diagrams/governance-Net.pview", "pview 1\ndiagram Governance Net\n"))) {
			theme(theme);
			DiagramDriver diagram = DiagramDriver.open(project, "diagrams/governance-Net.pview");
			Control palette = Ui.get(
					() -> ((GraphicalViewer) diagram.editor().getAdapter(GraphicalViewer.class)).getEditDomain()
							.getPaletteViewer().getControl());
			List<RGB> titles = Ui.get(() -> {
				List<RGB> found = new ArrayList<>();
				for (Control beside = palette; found.isEmpty() && beside != null; beside = beside.getParent()) {
					for (Control each : beside.getParent().getChildren()) {
						if (each.getClass().getSimpleName().equals("TitleCanvas")) {
							found.add(each.getBackground().getRGB());
						}
					}
				}
				return found;
			});
			assertEquals(1, titles.size(), "there is a title");
			double contrast = Ui.get(() -> contrast(ColorConstants.listForeground.getRGB(), titles.getFirst()));
			assertTrue(contrast >= READABLE, "contrast " + contrast);
		}
	}

	private static void theme(String id) {
		Ui.run(() -> ((IThemeEngine) Ui.display().getData("org.eclipse.e4.ui.css.swt.theme")).setTheme(id, false));
	}

	private static StyledText widget(ITextEditor editor) {
		return Ui.get(() -> TestProject.viewer(editor).getTextWidget());
	}

	private static Set<RGB> colours(StyledText text) {
		Set<RGB> colours = new LinkedHashSet<>();
		for (StyleRange style : text.getStyleRanges()) {
			if (style.foreground != null) {
				colours.add(style.foreground.getRGB());
			}
		}
		return colours;
	}

	private static List<String> unreadable(StyledText text) {
		List<String> unreadable = new ArrayList<>();
		RGB background = text.getBackground().getRGB();
		for (StyleRange style : text.getStyleRanges()) {
			Color colour = style.foreground == null ? text.getForeground() : style.foreground;
			double contrast = contrast(colour.getRGB(), background);
			if (contrast < READABLE) {
				unreadable.add(text.getTextRange(style.start, style.length) + ": " + colour + " on " + background + " "
						+ contrast);
			}
		}
		return unreadable;
	}

	private static double contrast(RGB a, RGB b) {
		double light = Math.max(luminance(a), luminance(b));
		double dark = Math.min(luminance(a), luminance(b));
		return (light + 0.05) / (dark + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
