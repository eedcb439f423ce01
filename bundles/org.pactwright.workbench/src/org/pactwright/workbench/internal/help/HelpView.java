package org.pactwright.workbench.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** Shows the help pages in native text: a list of topics, a search field, links, pictures, and a way back. */
public final class HelpView extends ViewPart {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.help";

	private static final int MARGIN = 12;

	private final Topics topics = new Topics();
	private final Deque<Topic> visited = new ArrayDeque<>();
	private Combo list;
	private Text search;
	private StyledText page;
	private HelpFonts fonts;
	private HelpPictures pictures;
	private Optional<Topic> shown = Optional.empty();
	private List<PageWriter.Anchor> anchors = List.of();
	private Action back;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(4, 4).applyTo(parent);
		list = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		list.setToolTipText("Topic");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		topics.all().forEach(topic -> list.add(topic.title()));
		list.addListener(SWT.Selection, event -> open(topics.all().get(list.getSelectionIndex())));
		search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search");
		search.setToolTipText("Press Enter for the next place");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.DefaultSelection, event -> searchNext());
		page = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		page.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		page.addListener(SWT.MouseUp, this::click);
		page.addListener(SWT.KeyDown, this::key);
		fonts = new HelpFonts(parent.getDisplay(), page.getFont());
		pictures = new HelpPictures(page, MARGIN);
		addActions();
		if (topics.all().isEmpty()) {
			page.setText("There are no help pages in this installation. They stand in the folder docs of the sources.");
		} else {
			open(topics.all().getFirst());
		}
	}

	private void addActions() {
		back = new Action("Back") {
			@Override
			public void run() {
				if (!visited.isEmpty()) {
					show(visited.pop(), "");
				}
			}
		};
		ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", "icons/back.svg")
				.ifPresent(back::setImageDescriptor);
		back.setEnabled(false);
		getViewSite().getActionBars().getToolBarManager().add(back);
	}

	/** Shows a page, e.g. {@code language.md} or {@code language.md#values}; an unknown one changes nothing. */
	public void open(String address) {
		int hash = address.indexOf('#');
		String file = hash < 0 ? address : address.substring(0, hash);
		String anchor = hash < 0 ? "" : address.substring(hash + 1);
		Optional<Topic> target = file.isEmpty() ? shown : topics.find(file);
		target.ifPresent(topic -> {
			remember(topic);
			show(topic, anchor);
		});
	}

	private void open(Topic topic) {
		remember(topic);
		show(topic, "");
	}

	private void remember(Topic next) {
		shown.filter(topic -> !topic.equals(next)).ifPresent(visited::push);
	}

	private void show(Topic topic, String anchor) {
		if (!shown.equals(Optional.of(topic))) {
			PageWriter writer = new PageWriter(fonts);
			writer.write(topics.blocks(topic));
			writer.show(page);
			pictures.show(writer.pictures(), topic);
			anchors = writer.anchors();
			shown = Optional.of(topic);
			list.select(topics.all().indexOf(topic));
		}
		int offset = anchors.stream().filter(it -> it.name().equals(anchor)).findFirst()
				.map(PageWriter.Anchor::offset).orElse(0);
		page.setSelection(offset);
		page.setTopIndex(page.getLineAtOffset(offset));
		back.setEnabled(!visited.isEmpty());
	}

	private void click(Event event) {
		if (event.button == 1 && page.getSelectionCount() == 0) {
			int offset = page.getOffsetAtPoint(new Point(event.x, event.y));
			follow(offset);
		}
	}

	private void key(Event event) {
		if (event.character == SWT.CR || event.character == SWT.KEYPAD_CR) {
			follow(page.getCaretOffset());
		} else if (event.keyCode == SWT.ARROW_LEFT && event.stateMask == SWT.ALT) {
			back.run();
		}
	}

	private void follow(int offset) {
		if (offset < 0 || offset >= page.getCharCount()) {
			return;
		}
		StyleRange style = page.getStyleRangeAtOffset(offset);
		if (style != null && style.data instanceof String link) {
			if (link.startsWith("http:") || link.startsWith("https:")) {
				Program.launch(link);
			} else {
				open(link);
			}
		}
	}

	private void searchNext() {
		String wanted = search.getText().toLowerCase(Locale.ROOT);
		if (wanted.isBlank() || shown.isEmpty()) {
			return;
		}
		if (select(wanted, page.getSelection().y)) {
			return;
		}
		List<Topic> all = topics.all();
		int start = all.indexOf(shown.get());
		for (int step = 1; step <= all.size(); step++) {
			open(all.get((start + step) % all.size()));
			if (select(wanted, 0)) {
				return;
			}
		}
		getViewSite().getActionBars().getStatusLineManager().setMessage("\"" + search.getText() + "\" is on no page");
	}

	private boolean select(String wanted, int from) {
		int found = page.getText().toLowerCase(Locale.ROOT).indexOf(wanted, from);
		if (found >= 0) {
			page.setSelection(found, found + wanted.length());
			page.showSelection();
		}
		return found >= 0;
	}

	/** The text of the page; for tests. */
	public StyledText page() {
		return page;
	}

	void focusSearch() {
		search.setFocus();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		if (fonts != null) {
			fonts.dispose();
			pictures.dispose();
		}
		super.dispose();
	}
}
