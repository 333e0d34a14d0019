import { createRoot } from 'react-dom/client';
import { MeetingForm } from './meeting-form.tsx';

const form = document.querySelector('#form');
const saved = document.querySelector('#saved');

if (form === null || saved === null) throw new Error('The page has no place for the form');
createRoot(form).render(
  <MeetingForm
    onSave={(meeting) => {
      saved.textContent = JSON.stringify(meeting, undefined, 2);
    }}
  />,
);
