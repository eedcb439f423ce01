package org.pactwright.language.ide.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.pactwright.language.Names;
import org.pactwright.language.ide.SampleTexts;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;

/** Names resolved from the text alone against those that the language has linked. */
class ResolutionTest {

	private static final Path ROOT = Path.of("sample").toAbsolutePath();

	@Test
	void namesMeanWhatTheLanguageLinks() {
		check(Map.of(ROOT.resolve("a.pact"), SampleTexts.ARCHITECTURE, ROOT.resolve("b.rmp"), SampleTexts.PLAN));
	}

	@Test
	void namesThatSeveralElementsShareMeanWhatTheLanguageLinks() {
		String second = SampleTexts.ARCHITECTURE.replace("model EastRegion", "model West")
				.replace("partnership EnergyNet",
				"partnership WestNet").replace("under EnergyNet.Charter", "under WestNet.Charter");
		check(Map.of(ROOT.resolve("a.pact"), SampleTexts.ARCHITECTURE, ROOT.resolve("b.pact"), second));
	}

	private static void check(Map<Path, String> texts) {
		List<String> linked = linked(Project.of(ROOT, texts));
		assertFalse(linked.isEmpty());
		assertEquals(linked, resolved(texts));
	}

	private static List<String> resolved(Map<Path, String> texts) {
		ProjectIndex index = new ProjectIndex(texts.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(each -> FileIndex.of(each.getKey(), each.getValue())).toList());
		List<String> found = new ArrayList<>();
		for (FileIndex file : index.files()) {
			for (Mention mention : file.mentions()) {
				List<Declaration> targets = index.resolve(mention);
				if (targets.size() == 1) {
					found.add(line(file.path(), mention.range().offset(), targets.getFirst().file().path(),
							targets.getFirst().qualifiedName()));
				}
			}
		}
		return found.stream().sorted().toList();
	}

	private static List<String> linked(Project project) {
		List<String> found = new ArrayList<>();
		for (SourceFile file : project.files()) {
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				EObject object = all.next();
				object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
						.forEach(reference -> add(project, file, object, reference, found));
			}
		}
		return found.stream().sorted().toList();
	}

	private static void add(Project project, SourceFile file, EObject object, EReference reference,
			List<String> found) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
		List<?> targets = reference.isMany() ? (List<?>) object.eGet(reference)
				: object.eIsSet(reference) ? List.of(object.eGet(reference)) : List.of();
		for (int i = 0; i < targets.size() && targets.size() == nodes.size(); i++) {
			NamedElement target = (NamedElement) targets.get(i);
			INode leaf = java.util.stream.StreamSupport.stream(nodes.get(i).getLeafNodes().spliterator(), false)
					.filter(each -> !each.isHidden()).findFirst().orElseThrow();
			found.add(line(file.path(), leaf.getOffset(), project.fileOf(target).orElseThrow().path(),
					Names.qualified(target)));
		}
	}

	private static String line(Path file, int offset, Path target, String name) {
		return file.getFileName() + ":" + offset + " -> " + target.getFileName() + " " + name;
	}
}
