package org.pactwright.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pactwright.language.internal.parse.PactParseResult;
import org.pactwright.language.internal.parse.TextRanges;
import org.pactwright.language.internal.parse.TextRanges.Range;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;

/** Where elements of a parsed model stand in their files, whether these have syntax trees or are only read. */
public final class Places {

	private static final Path NOWHERE = Path.of("");

	private Places() {
	}

	/**
	 * The head of a statement: from its keyword to its id where it has one, else its first word. An element that was
	 * not parsed gets the place of its file, or of nothing.
	 */
	public static Place of(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return ranges(element).flatMap(ranges -> ranges.head(element)).map(range -> place(element, range))
					.orElseGet(() -> Place.wholeFile(file(element)));
		}
		INode first = firstVisible(node);
		if (element instanceof NamedElement) {
			List<INode> ids = NodeModelUtils.findNodesForFeature(element, PactwrightPackage.Literals.NAMED_ELEMENT__ID);
			if (!ids.isEmpty()) {
				return place(element, first, ids.getFirst().getEndOffset());
			}
		}
		return place(element, first, first.getEndOffset());
	}

	/** The first value of a feature, or the head of the statement when the feature is not written. */
	public static Place ofFeature(EObject element, EStructuralFeature feature) {
		return ofFeature(element, feature, 0);
	}

	/** The value of a feature at an index, or the head of the statement when it is not written. */
	public static Place ofFeature(EObject element, EStructuralFeature feature, int index) {
		Optional<TextRanges> ranges = ranges(element);
		if (ranges.isPresent()) {
			List<Range> values = ranges.get().values(element, feature.getName());
			return index < values.size() ? place(element, values.get(index)) : of(element);
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		if (index >= nodes.size()) {
			return of(element);
		}
		INode node = nodes.get(index);
		return place(element, firstVisible(node), node.getEndOffset());
	}

	/** The id of an element, or the head of its statement. */
	public static Place ofId(NamedElement element) {
		return ofFeature(element, PactwrightPackage.Literals.NAMED_ELEMENT__ID);
	}

	/** The whole statement with its block, without comments before it. */
	public static Place whole(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return ranges(element).flatMap(ranges -> ranges.whole(element)).map(range -> place(element, range))
					.orElseGet(() -> Place.wholeFile(file(element)));
		}
		return place(element, firstVisible(node), node.getEndOffset());
	}

	/** How many values of a feature are written, whether or not a reference among them leads anywhere. */
	public static int countOf(EObject element, EStructuralFeature feature) {
		return ranges(element).map(ranges -> ranges.values(element, feature.getName()).size())
				.orElseGet(() -> NodeModelUtils.findNodesForFeature(element, feature).size());
	}

	/** The place of any node of a parsed file. */
	public static Place of(Path file, INode node) {
		INode first = firstVisible(node);
		return place(file, first, Math.max(first.getEndOffset(), node.getEndOffset()));
	}

	/** The file of an element, absolute; an empty path when it belongs to none. */
	public static Path file(EObject element) {
		return file(element.eResource());
	}

	/** The file of a resource, absolute; an empty path when it is none on disk. */
	public static Path file(Resource resource) {
		return resource != null && resource.getURI() != null && resource.getURI().isFile()
				? Path.of(resource.getURI().toFileString())
				: NOWHERE;
	}

	private static Place place(EObject element, INode first, int end) {
		return place(file(element), first, end);
	}

	private static Place place(Path file, INode first, int end) {
		return place(file, first.getRootNode(), first.getOffset(), end);
	}

	private static Place place(EObject element, Range range) {
		INode root = ((XtextResource) element.eResource()).getParseResult().getRootNode();
		return place(file(element), root, range.offset(), range.end());
	}

	/**
	 * The place of a passage of a parsed text.
	 *
	 * @param root of the text, for its lines
	 * @param offset of the first character
	 * @param end behind the last
	 */
	public static Place place(Path file, INode root, int offset, int end) {
		String text = root.getText();
		int line = NodeModelUtils.getLineAndColumn(root, offset).getLine();
		int lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
		return new Place(file, line, offset - lineStart + 1, offset, Math.max(0, end - offset));
	}

	private static Optional<TextRanges> ranges(EObject element) {
		return element.eResource() instanceof XtextResource resource
				? PactParseResult.ranges(resource.getParseResult())
				: Optional.empty();
	}


	private static INode firstVisible(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf;
			}
		}
		return node;
	}
}
